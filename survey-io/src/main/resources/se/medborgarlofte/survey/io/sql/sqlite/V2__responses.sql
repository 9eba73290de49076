-- Responses, and the way in for them. Keys are random and made by whoever writes, so that the order of a table says nothing
-- of the order in which its rows came; nothing finer than a day is kept of when that was.

-- That responses are kept for a round, though there may be none yet.
CREATE TABLE "collected" (
  "round" TEXT NOT NULL PRIMARY KEY REFERENCES "round" ("key")
) STRICT, WITHOUT ROWID;

CREATE TABLE "response" (
  "round" TEXT NOT NULL REFERENCES "collected" ("round"),
  "id" TEXT NOT NULL CHECK (length("id") = 36),
  "questionnaire_name" TEXT NOT NULL,
  "questionnaire_version" INTEGER NOT NULL,
  "day" TEXT CHECK (length("day") = 10),
  "mode" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "area" TEXT,
  "weight" REAL CHECK ("weight" >= 0),
  "stratum" TEXT,
  "unit" TEXT,
  "person" TEXT,
  PRIMARY KEY ("round", "id")
) STRICT, WITHOUT ROWID;

-- One row a variable that was put to the respondent: what was answered, or why nothing was.
CREATE TABLE "answer" (
  "round" TEXT NOT NULL,
  "response" TEXT NOT NULL,
  "variable" TEXT NOT NULL,
  "code" INTEGER CHECK ("code" BETWEEN 0 AND 99),
  "number" TEXT,
  "words" TEXT,
  "area" TEXT,
  "missing" TEXT CHECK ("missing" IN ('no_answer', 'dont_know', 'prefer_not_to_say', 'not_applicable')),
  PRIMARY KEY ("round", "response", "variable"),
  FOREIGN KEY ("round", "response") REFERENCES "response" ("round", "id") ON DELETE CASCADE,
  CHECK (("code" IS NOT NULL) + ("number" IS NOT NULL) + ("words" IS NOT NULL) + ("area" IS NOT NULL)
    + ("missing" IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;

-- The receipts. Nothing leads from a receipt to a response.
CREATE TABLE "submission" (
  "form" TEXT NOT NULL PRIMARY KEY CHECK (length("form") = 36),
  "round" TEXT NOT NULL,
  "day" TEXT NOT NULL CHECK (length("day") = 10)
) STRICT, WITHOUT ROWID;

-- Opened forms; gone when they are sent in or have waited too long.
CREATE TABLE "draft" (
  "form" TEXT NOT NULL PRIMARY KEY CHECK (length("form") = 36),
  "round" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "expires" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What has been filled in so far, right or wrong; "item" is empty but for a part of a battery.
CREATE TABLE "draft_answer" (
  "form" TEXT NOT NULL REFERENCES "draft" ("form") ON DELETE CASCADE,
  "question" TEXT NOT NULL,
  "item" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "said" TEXT NOT NULL,
  PRIMARY KEY ("form", "question", "item")
) STRICT, WITHOUT ROWID;
