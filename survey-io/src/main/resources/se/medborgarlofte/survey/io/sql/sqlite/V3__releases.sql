-- What has been made public. The report stands as the document its digest was made of: a release is never computed anew.

CREATE TABLE "release" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "round" TEXT NOT NULL REFERENCES "round" ("key"),
  "number" INTEGER NOT NULL CHECK ("number" > 0),
  "day" TEXT NOT NULL CHECK (length("day") = 10),
  "sha256" TEXT NOT NULL CHECK (length("sha256") = 64),
  "report" TEXT NOT NULL CHECK (json_valid("report")),
  UNIQUE ("round", "number")
) STRICT, WITHOUT ROWID;

CREATE TRIGGER "release_no_update" BEFORE UPDATE ON "release"
  BEGIN SELECT RAISE(ABORT, 'a release never changes'); END;

CREATE TRIGGER "release_no_delete" BEFORE DELETE ON "release"
  BEGIN SELECT RAISE(ABORT, 'a release never changes'); END;
