export * from "~/texts/stockholm";
