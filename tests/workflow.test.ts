import { expect, it } from "vitest";
import { workflowPage } from "./support/workflow-page";

it("is described as it is", async () => {
  await expect(workflowPage()).toMatchFileSnapshot("../docs/workflow.md");
});
