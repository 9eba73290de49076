-- Commitments of which there is nothing to count: they are carried out, or they are not.

ALTER TABLE "commitment" ADD COLUMN "done_or_not" INTEGER NOT NULL DEFAULT 0 CHECK ("done_or_not" IN (0, 1));
