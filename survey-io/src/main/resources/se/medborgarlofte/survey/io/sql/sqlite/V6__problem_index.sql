-- The survey's own index of problems.

ALTER TABLE "survey" ADD COLUMN "problem_index" TEXT CHECK (json_valid("problem_index"));
