import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { signInAs } from "./sign-in-as";

type Options = { javaScriptEnabled?: boolean };

/** A test with several people, each signed in with a browser of their own. */
export const test = base.extend<{ as: (email: string, options?: Options) => Promise<Page> }>({
  as: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (email, options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      await signInAs(page, email);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});
