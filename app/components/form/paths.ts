/** Addresses of the pages of an application. */
export const applicationsPath = "/aanvragen";
export const draftPath = (draftId: string): string => `${applicationsPath}/${draftId}`;
export const sectionPath = (draftId: string, section: string): string => `${draftPath(draftId)}/vragen/${section}`;
export const filesPath = (draftId: string): string => `${draftPath(draftId)}/bijlagen`;
export const checkPath = (draftId: string): string => `${draftPath(draftId)}/controleren`;
export const confirmationPath = (draftId: string): string => `${draftPath(draftId)}/ingediend`;
export const copyPath = (draftId: string): string => `${draftPath(draftId)}/kopie`;
export const mailLinkPath = (draftId: string): string => `${draftPath(draftId)}/mail-link`;
export const coAuthorsPath = (draftId: string): string => `${draftPath(draftId)}/meeschrijvers`;
export const deletePath = (draftId: string): string => `${draftPath(draftId)}/verwijderen`;
