# The table of bench/table by R survey: every answer's share by area and in all, raked, with standard errors.
# Usage: Rscript bench/table.R FOLDER ROWS OUT.csv [ITEMS]     FOLDER as bench/table leaves it
a <- commandArgs(TRUE)
folder <- a[1]; n <- as.integer(a[2]); out <- a[3]; items <- if (length(a) > 3) as.integer(a[4]) else 20L
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "adjust")
bytes <- function(name) readBin(file.path(folder, name), "integer", n, size = 1, signed = FALSE)
d <- data.frame(area = factor(bytes("area.u8"), levels = 0:39), stratum = bytes("stratum.u8"),
                group = factor(bytes("group.u8"), levels = 0:5),
                w = readBin(file.path(folder, "w.f64"), "double", n, endian = "little"))
for (j in seq_len(items)) {
  answer <- bytes(sprintf("q%d.u8", j)); answer[answer == 0] <- NA
  d[[sprintf("q%d", j)]] <- factor(answer)
}
begin <- proc.time()
design <- svydesign(ids = ~1, strata = ~stratum, weights = ~w, data = d)
all <- sum(d$w)
groups <- c(.16, .15, .19, .18, .16, .16) * all
areas <- tapply(d$w, d$area, sum) * (1 + 0.15 * sin(1:40)); areas <- areas / sum(areas) * all
design <- rake(design, list(~group, ~area),
               list(data.frame(group = levels(d$group), Freq = groups), data.frame(area = levels(d$area), Freq = as.vector(areas))),
               control = list(maxit = 200, epsilon = 1e-14))
cat(sprintf("raking %.3f s\n", (proc.time() - begin)[3]))
cat("item,area,answer,share,se\n", file = out)
write <- function(item, area, share, se) {
  answer <- as.integer(sub(sprintf("^q%d", item), "", names(share)))
  cat(sprintf("%d,%d,%d,%.17g,%.17g\n", item, area, answer, as.numeric(share), as.numeric(se)), file = out, append = TRUE, sep = "")
}
for (j in seq_len(items)) {
  formula <- as.formula(sprintf("~q%d", j))
  total <- svymean(formula, design, na.rm = TRUE)
  write(j, -1, coef(total), SE(total))
  by <- svyby(formula, ~area, design, svymean, na.rm = TRUE, vartype = "se")
  answers <- nlevels(d[[sprintf("q%d", j)]])
  for (i in seq_len(nrow(by))) {
    share <- unlist(by[i, 1 + seq_len(answers)])
    write(j, as.integer(as.character(by$area[i])), share, unlist(by[i, 1 + answers + seq_len(answers)]))
  }
}
cat(sprintf("RESULT R=%s survey=%s rows=%d items=%d seconds=%.2f\n", getRversion(), packageVersion("survey"), n, items, (proc.time() - begin)[3]))
