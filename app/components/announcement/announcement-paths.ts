/** Addresses of the pages on which an evenement is announced. */
export const announcePath = "/vooraankondigen";
export const announcementPath = (reference: string): string => `/vooraankondigingen/${reference}`;
export const withdrawAnnouncementPath = (reference: string): string => `${announcementPath(reference)}/intrekken`;
