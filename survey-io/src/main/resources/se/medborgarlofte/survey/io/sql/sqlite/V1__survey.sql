-- One survey in one database. Every table is STRICT, so that a column holds what its type says, and WITHOUT ROWID, so that
-- rows stand in the order of their keys and no hidden number tells in which order they came.
--
-- The tables of what people write mirror the records of survey-core, a column for each component. "key" is the path of a part
-- ('trygghet-1/0/2' is the third question on the first page), "position" its place among its siblings. What is never looked
-- for by itself, such as a text in several languages or a route through the form, is JSON.

PRAGMA application_id = 1936881273;

CREATE TABLE "survey" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "position" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL CHECK (json_valid("title")),
  "municipality_code" TEXT,
  "municipality_name" TEXT NOT NULL,
  "publisher" TEXT NOT NULL,
  "synthetic" INTEGER NOT NULL CHECK ("synthetic" IN (0, 1)),
  "languages" TEXT NOT NULL CHECK (json_valid("languages")),
  "headlines" TEXT NOT NULL CHECK (json_valid("headlines")),
  "retention" TEXT CHECK (json_valid("retention")),
  "texts" TEXT CHECK (json_valid("texts"))
) STRICT, WITHOUT ROWID;

CREATE TABLE "breakdown" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "survey" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "variable" TEXT NOT NULL,
  "title" TEXT NOT NULL CHECK (json_valid("title")),
  "order" TEXT NOT NULL CHECK (json_valid("order"))
) STRICT, WITHOUT ROWID;

CREATE TABLE "area_set" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "position" INTEGER NOT NULL,
  "edition" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "area" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "area_set" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL CHECK (json_valid("name")),
  "kind" TEXT NOT NULL,
  "adults" INTEGER CHECK ("adults" >= 0),
  "statistical" TEXT CHECK (json_valid("statistical"))
) STRICT, WITHOUT ROWID;

CREATE TABLE "population_cell" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "area_set" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "of" TEXT NOT NULL CHECK (json_valid("of")),
  "people" INTEGER NOT NULL CHECK ("people" >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE "indicator" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "position" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "version" INTEGER NOT NULL CHECK ("version" > 0),
  "name" TEXT NOT NULL CHECK (json_valid("name")),
  "group" TEXT NOT NULL CHECK (json_valid("group")),
  "base" TEXT NOT NULL CHECK (json_valid("base")),
  "measure" TEXT NOT NULL CHECK (json_valid("measure")),
  "direction" TEXT NOT NULL,
  "unit" TEXT NOT NULL,
  "sensitive" INTEGER NOT NULL CHECK ("sensitive" IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE "questionnaire" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "version" INTEGER NOT NULL CHECK ("version" > 0),
  "title" TEXT NOT NULL CHECK (json_valid("title")),
  "languages" TEXT NOT NULL CHECK (json_valid("languages")),
  UNIQUE ("name", "version")
) STRICT, WITHOUT ROWID;

CREATE TABLE "page" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "questionnaire" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "title" TEXT CHECK (json_valid("title")),
  "introduction" TEXT CHECK (json_valid("introduction")),
  "shown_if" TEXT CHECK (json_valid("shown_if"))
) STRICT, WITHOUT ROWID;

CREATE TABLE "question" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "page" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL
    CHECK ("kind" IN ('single_choice', 'multiple_choice', 'battery', 'quantity', 'open_text', 'area', 'place')),
  "id" TEXT NOT NULL,
  "wording" TEXT NOT NULL CHECK (json_valid("wording")),
  "hint" TEXT CHECK (json_valid("hint")),
  "required" INTEGER NOT NULL CHECK ("required" IN (0, 1)),
  "shown_if" TEXT CHECK (json_valid("shown_if")),
  "at_most" INTEGER CHECK ("at_most" > 0),
  -- decimals as digits: a binary number would not be the one that was written
  "min" TEXT,
  "max" TEXT,
  "decimals" INTEGER,
  "max_length" INTEGER CHECK ("max_length" > 0),
  "dont_know" TEXT CHECK (json_valid("dont_know"))
) STRICT, WITHOUT ROWID;

CREATE TABLE "choice" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "question" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "code" INTEGER NOT NULL CHECK ("code" BETWEEN 0 AND 99),
  "label" TEXT NOT NULL CHECK (json_valid("label")),
  "missing" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "item" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "question" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "wording" TEXT NOT NULL CHECK (json_valid("wording"))
) STRICT, WITHOUT ROWID;

CREATE TABLE "place" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "question" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "code" INTEGER NOT NULL CHECK ("code" BETWEEN 0 AND 99),
  "label" TEXT NOT NULL CHECK (json_valid("label")),
  "area" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "round" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "position" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL CHECK (json_valid("title")),
  "state" TEXT NOT NULL CHECK ("state" IN ('planned', 'open', 'closed')),
  "questionnaire_name" TEXT NOT NULL,
  "questionnaire_version" INTEGER NOT NULL,
  "questionnaire_sha256" TEXT CHECK (length("questionnaire_sha256") = 64),
  "area_edition" TEXT NOT NULL,
  "design" TEXT NOT NULL,
  "modes" TEXT NOT NULL CHECK (json_valid("modes")),
  "fieldwork_first_day" TEXT NOT NULL,
  "fieldwork_last_day" TEXT NOT NULL,
  "population_description" TEXT NOT NULL CHECK (json_valid("population_description")),
  "population_age_from" INTEGER NOT NULL,
  "population_age_to" INTEGER,
  "columns" TEXT CHECK (json_valid("columns")),
  "lonely_units" TEXT,
  "paradata" TEXT CHECK (json_valid("paradata")),
  "note" TEXT CHECK (json_valid("note")),
  FOREIGN KEY ("questionnaire_name", "questionnaire_version") REFERENCES "questionnaire" ("name", "version")
    DEFERRABLE INITIALLY DEFERRED,
  CHECK ("state" = 'planned' OR "questionnaire_sha256" IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE "situation" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "position" INTEGER NOT NULL,
  "period" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "observation" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "situation" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "party" TEXT NOT NULL CHECK ("party" IN ('municipality', 'police')),
  "area" TEXT NOT NULL,
  "problem" TEXT NOT NULL,
  "period" TEXT NOT NULL,
  "grade" INTEGER CHECK ("grade" BETWEEN 0 AND 3),
  "count" INTEGER CHECK ("count" >= 0),
  "source" TEXT NOT NULL,
  "graded_by" TEXT,
  "may_be_published" INTEGER NOT NULL CHECK ("may_be_published" IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE "situation_picture" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "situation" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "party" TEXT NOT NULL,
  "period" TEXT NOT NULL,
  "sources_used" TEXT CHECK (json_valid("sources_used")),
  "sources_rejected" TEXT CHECK (json_valid("sources_rejected")),
  "limitations" TEXT CHECK (json_valid("limitations"))
) STRICT, WITHOUT ROWID;

CREATE TABLE "promise" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "position" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL CHECK (json_valid("title")),
  "text" TEXT NOT NULL CHECK (json_valid("text")),
  "period_from" TEXT NOT NULL,
  "period_to" TEXT,
  "parties" TEXT NOT NULL CHECK (json_valid("parties")),
  "areas" TEXT NOT NULL CHECK (json_valid("areas")),
  "focus_areas" TEXT CHECK (json_valid("focus_areas")),
  "problems" TEXT CHECK (json_valid("problems")),
  "causes" TEXT CHECK (json_valid("causes")),
  "publication" TEXT CHECK (json_valid("publication")),
  "follow_ups" TEXT CHECK (json_valid("follow_ups")),
  "history" TEXT NOT NULL CHECK (json_valid("history"))
) STRICT, WITHOUT ROWID;

CREATE TABLE "goal" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "promise" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "text" TEXT NOT NULL CHECK (json_valid("text")),
  "measure" TEXT CHECK (json_valid("measure"))
) STRICT, WITHOUT ROWID;

CREATE TABLE "commitment" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "promise" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "text" TEXT NOT NULL CHECK (json_valid("text")),
  "party" TEXT,
  "causes" TEXT CHECK (json_valid("causes")),
  "areas" TEXT CHECK (json_valid("areas")),
  "quantity" TEXT,
  "unit" TEXT CHECK (json_valid("unit")),
  "due" TEXT,
  "exercise" INTEGER NOT NULL CHECK ("exercise" IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE "activity" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "promise" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "commitment" TEXT NOT NULL,
  "text" TEXT NOT NULL CHECK (json_valid("text")),
  "on" TEXT NOT NULL,
  "areas" TEXT CHECK (json_valid("areas")),
  "quantity" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "promise" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "body" TEXT NOT NULL CHECK (json_valid("body")),
  "on" TEXT NOT NULL,
  "reference" TEXT,
  "rounds" TEXT CHECK (json_valid("rounds"))
) STRICT, WITHOUT ROWID;

CREATE TABLE "simulation_plan" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "position" INTEGER NOT NULL,
  "note" TEXT CHECK (json_valid("note")),
  "seed" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "simulated_round" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "parent" TEXT NOT NULL REFERENCES "simulation_plan" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "round" TEXT NOT NULL,
  "groups" TEXT NOT NULL CHECK (json_valid("groups")),
  "composition" TEXT CHECK (json_valid("composition")),
  "items" TEXT CHECK (json_valid("items")),
  "response" TEXT CHECK (json_valid("response")),
  "days" TEXT,
  "modes" TEXT CHECK (json_valid("modes")),
  "languages" TEXT CHECK (json_valid("languages"))
) STRICT, WITHOUT ROWID;

-- Texts that lie beside the survey for people to read, as they were written.
CREATE TABLE "enclosure" (
  "name" TEXT NOT NULL PRIMARY KEY,
  "text" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a round that has opened asks with never changes, and a round never goes back.

CREATE VIEW "asked_questionnaire" AS
  SELECT "questionnaire_name" || '-' || "questionnaire_version" AS "key" FROM "round" WHERE "state" <> 'planned';

CREATE TRIGGER "round_never_goes_back" BEFORE UPDATE OF "state" ON "round"
  WHEN OLD."state" = 'closed' AND NEW."state" <> 'closed' OR OLD."state" = 'open' AND NEW."state" = 'planned'
  BEGIN SELECT RAISE(ABORT, 'a round never goes back'); END;

CREATE TRIGGER "round_keeps_its_questionnaire" BEFORE UPDATE OF "questionnaire_name", "questionnaire_version" ON "round"
  WHEN OLD."state" <> 'planned' AND
    (OLD."questionnaire_name" <> NEW."questionnaire_name" OR OLD."questionnaire_version" <> NEW."questionnaire_version")
  BEGIN SELECT RAISE(ABORT, 'a round keeps its questionnaire'); END;

CREATE TRIGGER "asked_questionnaire_stays" BEFORE DELETE ON "questionnaire"
  WHEN OLD."key" IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_questionnaire_is_not_changed" BEFORE UPDATE OF "key", "name", "version", "title", "languages" ON "questionnaire"
  WHEN OLD."key" IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_page_no_insert" BEFORE INSERT ON "page"
  WHEN substr(NEW."key", 1, instr(NEW."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_page_no_update" BEFORE UPDATE ON "page"
  WHEN substr(OLD."key", 1, instr(OLD."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_page_no_delete" BEFORE DELETE ON "page"
  WHEN substr(OLD."key", 1, instr(OLD."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_question_no_insert" BEFORE INSERT ON "question"
  WHEN substr(NEW."key", 1, instr(NEW."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_question_no_update" BEFORE UPDATE ON "question"
  WHEN substr(OLD."key", 1, instr(OLD."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_question_no_delete" BEFORE DELETE ON "question"
  WHEN substr(OLD."key", 1, instr(OLD."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_choice_no_insert" BEFORE INSERT ON "choice"
  WHEN substr(NEW."key", 1, instr(NEW."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_choice_no_update" BEFORE UPDATE ON "choice"
  WHEN substr(OLD."key", 1, instr(OLD."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_choice_no_delete" BEFORE DELETE ON "choice"
  WHEN substr(OLD."key", 1, instr(OLD."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_item_no_insert" BEFORE INSERT ON "item"
  WHEN substr(NEW."key", 1, instr(NEW."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_item_no_update" BEFORE UPDATE ON "item"
  WHEN substr(OLD."key", 1, instr(OLD."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_item_no_delete" BEFORE DELETE ON "item"
  WHEN substr(OLD."key", 1, instr(OLD."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_place_no_insert" BEFORE INSERT ON "place"
  WHEN substr(NEW."key", 1, instr(NEW."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_place_no_update" BEFORE UPDATE ON "place"
  WHEN substr(OLD."key", 1, instr(OLD."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;

CREATE TRIGGER "asked_place_no_delete" BEFORE DELETE ON "place"
  WHEN substr(OLD."key", 1, instr(OLD."key", '/') - 1) IN (SELECT "key" FROM "asked_questionnaire")
  BEGIN SELECT RAISE(ABORT, 'a questionnaire that was asked never changes'); END;
