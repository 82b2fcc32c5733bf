# Clausier. On a fresh Debian 12 or 13 with the Swift 6.3 toolchain, `make demo` and `make test` are enough.

export PYTHONUTF8 := 1
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo build test numbers checks review screenshots guide lint deb deb-test bench indexbench exportbench samples open corpus estimate scans linear release image examples spark fuzz mutants sanitize clean

RELEASE := .build/release/clausier
DEBUG := .build/debug/clausier
PYTHON := .venv/bin/python
BUILD_RELEASE := Scripts/build_release.sh

help: ## what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: ## install what is missing, build for release, extract the samples, show a summary table
	@Scripts/setup.sh demo
	@Scripts/quiet.sh $(BUILD_RELEASE)
	@python3 Scripts/demo.py $(RELEASE) samples

build: ## install what is missing and build for release
	@Scripts/setup.sh build
	@Scripts/quiet.sh $(BUILD_RELEASE)

test: ## install what is missing and pass all tests
	@Scripts/setup.sh test
	@Scripts/quiet.sh swift build --build-tests
	@Scripts/run_tests.sh
	@$(MAKE) --no-print-directory numbers
	@$(MAKE) --no-print-directory checks
	@$(MAKE) --no-print-directory review
	@$(MAKE) --no-print-directory guide

numbers: ## every number from 0 to 999 999 in words is read back (part of test; built for release, else it takes minutes)
	@Scripts/quiet.sh swift build -c release --static-swift-stdlib --product NumberProof
	@.build/release/NumberProof

checks: ## the checks by other programs: evidence, schema, signatures, README, documentation (part of test)
	@$(PYTHON) -m unittest discover --quiet --start-directory Scripts/tests
	@Scripts/check_samples.sh $(DEBUG) $(PYTHON)
	@$(PYTHON) Scripts/check_readme.py README.md $(DEBUG)
	@$(PYTHON) Scripts/check_readme.py Documentation/Commands.md $(DEBUG)
	@$(PYTHON) Scripts/check_readme.py LISEZMOI.md $(DEBUG) fr
	@for page in Controle Relecture Index Exports; do $(PYTHON) Scripts/check_readme.py Documentation/fr/$$page.md $(DEBUG) fr; done
	@PATH="$(CURDIR)/.venv/bin:$$PATH" $(PYTHON) Scripts/check_readme.py Documentation/Index.md $(DEBUG)
	@$(PYTHON) Scripts/check_manual.py $(DEBUG)
	@$(PYTHON) Scripts/check_marks.py $(DEBUG) samples
	@$(PYTHON) Scripts/check_sheets.py $(DEBUG) samples
	@Scripts/check_docs.sh

review: ## open the review pages in Chromium: every value's place, keys, accessibility, hostile words, corrections (part of test)
	@$(PYTHON) Scripts/check_page_files.py
	@$(PYTHON) Scripts/check_review.py $(DEBUG)

screenshots: ## make the pictures of README.md again: a check, and the pages of `clausier review`
	@$(PYTHON) Scripts/screenshots.py $(DEBUG)

guide: ## follow CONTRIBUTING.md in a copy: add its rule and its format, run the tests, count the files (part of test)
	@python3 Scripts/check_guide.py

lint: ## format, sizes, imports, words
	@swift format lint --strict --recursive Sources Tests Benchmarks Fuzzing Package.swift
	@Scripts/check_sizes.sh
	@python3 Scripts/check_complexity.py
	@Scripts/check_imports.sh
	@python3 Scripts/check_words.py

deb: ## make the Debian package for this release, in .build/packages
	@Scripts/setup.sh deb
	@Scripts/quiet.sh $(BUILD_RELEASE)
	@Packaging/deb.sh .build/release .build/packages

deb-test: ## make the package, look through it with lintian, install and use it in a bare Debian, and remove it (needs root)
	@Scripts/setup.sh deb
	@Scripts/quiet.sh $(BUILD_RELEASE)
	@package=$$(Packaging/deb.sh .build/release .build/packages); \
	  lintian --fail-on error,warning --tag-display-limit 0 "$$package"; \
	  Packaging/test_deb.sh "$$package" $(RELEASE)

bench: ## CPU against pdftotext, bare poppler and tesseract, stages, the pool, memory, start-up: make bench [LONG="PDFs or folders"]
	@Scripts/setup.sh bench
	@Scripts/quiet.sh $(BUILD_RELEASE)
	@Scripts/quiet.sh swift build -c release --static-swift-stdlib --product ReadingBench
	@python3 Benchmarks/bench.py $(RELEASE)
	@[ -z "$(LONG)" ] || python3 Benchmarks/bench.py $(RELEASE) $(LONG)
	@for product in clausier SingleProcess; do \
	  Scripts/quiet.sh swift build -c release --static-swift-stdlib -Xswiftc -enable-testing --scratch-path .build/single --product $$product; done
	@python3 Benchmarks/batch.py $(RELEASE) .build/single/release/SingleProcess samples
	@python3 Benchmarks/ocr.py

indexbench: ## CPU, size and times of the index against a plain FTS5 table: make indexbench [ACTS=100000] (quarter of an hour, 10 GB)
	@Scripts/quiet.sh $(BUILD_RELEASE)
	@mkdir -p .build/index && python3 Benchmarks/index.py $(RELEASE) $(or $(ACTS),100000) .build/index

exportbench: ## CPU and memory of a transfer against hashing, copying and validating: make exportbench [ACTS=1000]
	@Scripts/quiet.sh $(BUILD_RELEASE)
	@python3 Benchmarks/export.py $(RELEASE) samples $(or $(ACTS),1000)

scans: ## how rightly scans are read, estimated on scans drawn from printed PDFs: make scans PDF="a.pdf folder" [SEED=1] [COUNT=40]
	@[ -n "$(PDF)" ] || { echo 'usage: make scans PDF="files and folders"' >&2; exit 2; }
	@Scripts/setup.sh scans
	@Scripts/quiet.sh $(BUILD_RELEASE)
	@OMP_THREAD_LIMIT=1 $(PYTHON) Scripts/scan_estimate.py $(RELEASE) $(PDF) --seed $(or $(SEED),1) --count $(or $(COUNT),40)

samples: ## make the sample PDFs again from their sources
	@Scripts/setup.sh samples
	@$(PYTHON) samples/make.py

open: ## remove from samples/open.txt what is mended, after swift test
	@grep -E '^#' samples/open.txt > .build/open.txt
	@grep -vE '^#' samples/open.txt | grep -Fxf .build/sample-differences.txt >> .build/open.txt || true
	@cp .build/open.txt samples/open.txt
	@echo "samples/open.txt: $$(grep -vc '^#' samples/open.txt || true) differences"

corpus: ## gains and losses on corpora of your own: make corpus GOLD=… PDF=… SCORE=score.py [KINDS=a,b] [SHOW=20] [WRITE=1]
	@[ -n "$(GOLD)" ] && [ -n "$(PDF)" ] && [ -n "$(SCORE)" ] || { echo "usage: make corpus GOLD=folder PDF=folder SCORE=script" >&2; exit 2; }
	@Scripts/quiet.sh $(BUILD_RELEASE)
	@python3 Scripts/corpus.py --program $(RELEASE) --score "$(SCORE)" --gold $(GOLD) --pdf $(PDF) \
	  $(if $(KINDS),--kinds $(KINDS)) $(if $(SHOW),--show $(SHOW)) $(if $(WRITE),--write)

estimate: ## how unseen acts are read, estimated on acts drawn by a generator: make estimate [ACTS=1000]
	@Scripts/estimate.sh $(ACTS)

linear: ## check that processor time grows with the text and not with its square
	@Scripts/quiet.sh swift build -c release --build-tests -Xswiftc -enable-testing
	@CLAUSIER_BENCH=1 swift test -c release --skip-build --no-parallel --disable-xctest --filter LinearTimeTests

release: ## tag a release and make its sources, package, sums and list of what is linked: make release VERSION=1.2.3
	@[ -n "$(VERSION)" ] || { echo "usage: make release VERSION=1.2.3" >&2; exit 2; }
	@Scripts/setup.sh deb
	@Packaging/release.sh $(VERSION)

image: ## make an OCI image of a bare Debian with the package, and extract the samples in it (needs root)
	@Scripts/setup.sh image
	@Scripts/quiet.sh $(BUILD_RELEASE)
	@Packaging/image.sh "$$(Packaging/deb.sh .build/release .build/packages)" .build/packages/clausier.oci.tar
	@Packaging/test_image.sh .build/packages/clausier.oci.tar $(RELEASE)

examples: ## run the examples that need Python packages of their own: pandas, Datasette
	@Scripts/setup.sh examples
	@Scripts/quiet.sh $(BUILD_RELEASE)
	@PATH="$(CURDIR)/.venv/bin:$$PATH" $(PYTHON) Scripts/check_readme.py examples/README.md $(RELEASE)

spark: ## run the Spark example on the samples and compare it with a plain run
	@Scripts/setup.sh spark
	@Scripts/quiet.sh $(BUILD_RELEASE)
	@$(PYTHON) Scripts/check_spark.py $(RELEASE) samples

fuzz: ## let libFuzzer draw pages, and look for crashes and invalid records: make fuzz [SECONDS=60]
	@Scripts/quiet.sh swift build -c release --package-path Fuzzing --scratch-path .build/fuzz -Xswiftc -sanitize=fuzzer
	@Scripts/quiet.sh $(BUILD_RELEASE)
	@python3 Scripts/fuzz_seeds.py $(RELEASE) samples .build/fuzz-seeds
	@mkdir -p .build/fuzz-corpus .build/fuzz-found
	@SWIFT_BACKTRACE=enable=no .build/fuzz/release/FuzzRecord -dict=Fuzzing/words.dict -max_len=16384 -timeout=10 -rss_limit_mb=2048 \
	  -max_total_time=$(or $(SECONDS),60) -print_final_stats=1 -artifact_prefix=.build/fuzz-found/ \
	  .build/fuzz-corpus .build/fuzz-seeds 2>.build/fuzz.log || { grep -vE "^#" .build/fuzz.log | head -40 >&2; exit 1; }
	@tail -9 .build/fuzz.log

mutants: ## damage the samples in many ways and demand an answer for each, and no silent difference: make mutants [COUNT=10000] [STREAMS=1500] [SEED=1]
	@Scripts/quiet.sh $(BUILD_RELEASE)
	@python3 Scripts/mutate_pdfs.py $(RELEASE) samples $(or $(COUNT),10000) $(or $(SEED),1)
	@python3 Scripts/mutate_streams.py $(RELEASE) samples $(or $(STREAMS),1500) $(or $(SEED),1)

sanitize: ## the tests under the address sanitizer, which looks for leaks too, and the thread sanitizer (half an hour)
	@for kind in address thread; do \
	  options="--sanitize $$kind --scratch-path .build/$$kind -Xswiftc -DSANITIZED"; \
	  Scripts/quiet.sh swift build --build-tests $$options; \
	  LSAN_OPTIONS=suppressions=$(CURDIR)/Scripts/leaks.txt Scripts/run_tests.sh $$options; done

clean: ## remove what was built
	@rm -rf .build .venv
