# `make` alone lists the targets. Each installs what it needs and is missing, and says so.

.DEFAULT_GOAL := help
# The steps of `make test` are in order, and two builds at once only slow each other down.
.NOTPARALLEL:
.PHONY: help serve test check bench soak dist size look icons rule clean lint native browser firefox lighthouse fuzz crates

WASM := --locked --target wasm32-unknown-unknown --lib --bins
# How often `make soak` tries each property.
CASES ?= 20000
# How many damaged texts of each format it tries.
MUTATIONS ?= 200000
# How often it kills each browser while somebody types, and how often room runs out and the storage is cleared.
KILLS ?= 200
# How many stored texts it damages in each browser.
DAMAGES ?= 10000
# How many edits it makes in each of four tabs.
EDITS ?= 250

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

serve: ## the app at http://127.0.0.1:8080, rebuilt and reloaded when a file changes
	@scripts/setup rust wasm trunk node
	@echo "Aimwell: building, then at http://127.0.0.1:8080 (Ctrl+C ends it)"
	@scripts/with-tools trunk serve --dist target/serve

test: lint native dist browser size ## everything that has to pass before a change lands

check: lint native ## the quick loop: format, lints for both targets, licences, native tests

lint:
	@scripts/setup rust wasm node
	cargo fmt --check
	cargo fmt --check --manifest-path fuzz/Cargo.toml
	cargo clippy --locked --all-targets -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --lib --quiet
	scripts/with-tools cargo clippy $(WASM) -- -D warnings
	node scripts/dependencies.mjs

# A fixed sample, so that the same tree always gives the same answer; `make soak` looks for new cases.
native:
	PROPTEST_RNG_SEED=1 cargo test --locked

bench: dist ## how long things take, natively and in the browser, and what the hint engine weighs
	@scripts/setup node chromium
	cargo bench --locked --bench '*'
	scripts/bench-browser

soak: dist ## property tests, damaged files and faults in browsers at length: make soak CASES=20000 KILLS=200
	@scripts/setup rust node chromium firefox
	scripts/soak $(CASES) $(MUTATIONS) $(KILLS) $(DAMAGES) $(EDITS)

fuzz: ## a fuzzer that sees which code a text reaches, on each format: make fuzz MUTATIONS=200000
	@scripts/setup rust fuzz
	scripts/fuzz $(MUTATIONS)

dist: ## the static site in dist/, and the whole app in one file, dist/aimwell.html
	@scripts/setup rust wasm trunk node
	scripts/with-tools trunk build --release

browser: dist ## the browser tests, in Chromium and in Firefox at once
	@scripts/setup node chromium firefox
	scripts/test-browsers

firefox: dist ## all browser tests in Firefox, also those that make test asks of Chromium alone
	@scripts/setup node firefox
	cd tests/browser && BROWSER=firefox ALL=1 node --test --test-reporter=spec together.mjs

size: ## how much a first visit downloads, against the budget
	@scripts/setup node
	scripts/size

crates: dist ## how much of the program's code each crate has brought
	@scripts/setup node
	node scripts/crates.mjs "$${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/wasm/aimwell.wasm"

lighthouse: dist ## what Lighthouse says of the site on its mobile profile (asks npm for Lighthouse)
	@scripts/setup node chromium
	scripts/lighthouse

look: dist ## pictures of the app in test-artefacts/
	@scripts/setup node chromium
	node tests/browser/look.mjs

icons: ## the icons of an installed app, drawn from public/icon.svg
	@scripts/setup node chromium
	node tests/browser/icons.mjs

rule: ## the file of a new rule, listed and with its tests to fill in: make rule ID=some-flaw
	@scripts/new-rule "$(ID)"

clean: ## remove what was built here (tools built for all clones stay)
	rm -rf target dist test-artefacts tests/browser/node_modules
