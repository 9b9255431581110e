// Serves the built application; as the demo, unless the settings say otherwise.
process.env.PARAAT_MODE ||= "demo";
process.env.NODE_ENV = "production";
process.setSourceMapsEnabled(true);

await import("../build/app/start.js");
