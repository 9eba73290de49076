-- How the pages look, and what the server does with those who visit it.

ALTER TABLE "survey" ADD COLUMN "look" TEXT CHECK (json_valid("look"));

ALTER TABLE "survey" ADD COLUMN "hosting" TEXT CHECK (json_valid("hosting"));
