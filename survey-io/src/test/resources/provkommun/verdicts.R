# The shares of examples/provkommun by area and round, and their changes, by R survey.
# Usage, in this folder: Rscript verdicts.R > verdicts.csv       Made with R 4.2.2 and survey 4.1-1.
# Bounds of shares are one-sided at 5 percent each, Korn and Graubard's (svyciprop, method "beta"); those of changes
# two-sided at 1 - 0.05/3, Student's t with the degrees of freedom of both rounds.
suppressPackageStartupMessages(library(survey))
folder <- "../../../../../examples/provkommun/rounds"
areas <- c("CENTRUM", "HAMNKVARTEREN", "NORRANGEN", "SODERBY")
round <- function(id) {
  d <- read.csv(file.path(folder, id, "responses.csv"), colClasses = "character", na.strings = "")
  d$weight <- as.numeric(d$weight)
  d$base <- d$SAFE_NIGHT_AREA %in% c("1", "2", "3", "4", "5")
  d$unsafe <- as.numeric(d$SAFE_NIGHT_AREA %in% c("3", "4", "5"))
  svydesign(ids = ~1, strata = ~stratum, weights = ~weight, data = d)
}
number <- function(x) trimws(formatC(x, digits = 15, format = "g"))
row <- function(...) cat(paste(c(...), collapse = ","), "\n", sep = "")
row("what", "area", "n", "value", "se", "df", "lower", "upper")
share <- function(id, design, place) {
  part <- subset(design, stratum == place & base)
  both <- svyciprop(~unsafe, part, method = "beta", level = 0.90)
  mean <- svymean(~unsafe, part)
  row(id, place, nrow(part), number(coef(mean)), number(SE(mean)), degf(part), number(confint(both)[1]), number(confint(both)[2]))
  list(value = as.numeric(coef(mean)), variance = as.numeric(vcov(mean)), df = degf(part), n = nrow(part))
}
first <- round("2024"); second <- round("2026")
for (area in areas) {
  before <- share("2024", first, area); after <- share("2026", second, area)
  se <- sqrt(before$variance + after$variance); df <- before$df + after$df
  level <- if (area == "SODERBY") 0.05 else 0.05 / 3
  half <- se * qt(1 - level / 2, df)
  change <- after$value - before$value
  row("change", area, min(before$n, after$n), number(change), number(se), df, number(change - half), number(change + half))
}
