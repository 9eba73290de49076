-- The order of common ground that the deciders chose.

ALTER TABLE "situation" ADD COLUMN "order" TEXT CHECK (json_valid("order"));
