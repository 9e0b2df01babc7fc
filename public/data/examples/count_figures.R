# Counts the figures of each source by kind, from figures.csv. R without packages.
# Usage: Rscript count_figures.R [folder of figures.csv, or address of it]

place <- c(commandArgs(trailingOnly = TRUE), ".")[1]
rows <- read.csv(paste0(place, "/figures.csv"), colClasses = "character", encoding = "UTF-8")
counts <- table(paste(rows$source, rows$kind))
for (name in sort(names(counts), method = "radix")) cat(name, " ", counts[[name]], "\n", sep = "")
cat("figures ", nrow(rows), "\n", sep = "")
