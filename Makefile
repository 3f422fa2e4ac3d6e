# A thin face over CMake and npm: what each target does is written there.

export PATH := $(CURDIR)/.tools/node_modules/.bin:$(PATH)

PORT ?= 8080
SEED ?= 1

.PHONY: help serve test oracle bench instructions update-instructions lint sanitize
.PHONY: setup setup-test setup-lint setup-bench setup-bench-system engine wasm site miniprogram miniprogram-check require-miniprogram-ci clean
.NOTPARALLEL:

help:
	@echo "make serve     install what is missing, build everything, serve it at http://localhost:$(PORT)"
	@echo "make test      install what is missing, build everything, run every test"
	@echo "make oracle    1,000,000 situations answered by a second reckoner too; SEED=N for others"
	@echo "make bench     compare with other engines side by side, write BENCHMARKS.md"
	@echo "make instructions | update-instructions"
	@echo "               compare counts of instructions with bench/instructions.json, or write them there"
	@echo "make lint      formatting, clang-tidy, types, workflows"
	@echo "make sanitize  the native tests under the address and undefined-behaviour sanitizers"
	@echo "make engine | wasm | site | miniprogram"
	@echo "               build/release/mingbai, build/wasm/package, build/site, build/miniprogram"
	@echo "make miniprogram-check   what Tencent's own compiler makes of the mini-program's package, where it is installed"
	@echo "make clean     remove build/"

serve: setup engine wasm site
	@echo "医保明白账 Mingbai: http://localhost:$(PORT)"
	@npm run --silent serve -- --port $(PORT)

test: setup-test engine wasm site miniprogram
	@tools/stage "native tests" ctest --preset release
	@tools/stage "command tests" npm run --silent test:cli
	@tools/stage "oracle" npm run --silent test:oracle
	@tools/stage "house tests" npm run --silent test:house
	@tools/stage "schema tests" npm run --silent test:schema
	@tools/stage "wasm tests" npm run --silent test:wasm
	@tools/stage "site tests" npm run --silent test:site
	@tools/stage "mini-program tests" npm run --silent test:miniprogram

oracle: setup-test engine
	@tools/stage "oracle" npm run --silent oracle -- --seed $(SEED)

bench: setup-bench engine wasm
	@tools/stage "bench programs" cmake --workflow --preset bench
	@tools/stage "bench" npm --prefix bench run --silent bench

instructions: setup-test engine
	@tools/stage "instructions" node bench/instructions.js

update-instructions: setup-test engine
	@tools/stage "instructions" node bench/instructions.js --update

setup:
	@tools/stage "setup" tools/setup

setup-test:
	@tools/stage "setup" tools/setup test

setup-lint:
	@tools/stage "setup" tools/setup lint

setup-bench: setup-bench-system bench/node_modules/.package-lock.json

setup-bench-system:
	@tools/stage "setup" tools/setup bench

bench/node_modules/.package-lock.json: bench/package-lock.json
	@tools/stage "setup of the benchmark" npm --prefix bench ci

engine:
	@tools/stage "engine" cmake --workflow --preset release

wasm:
	@tools/stage "wasm" cmake --workflow --preset wasm

site:
	@tools/stage "site" npm run --silent site

require-miniprogram-ci:
	@tools/require-miniprogram-ci

miniprogram:
	@tools/stage "mini-program" npm run --silent miniprogram

miniprogram-check: require-miniprogram-ci setup engine wasm miniprogram
	@tools/stage "mini-program in Tencent's compiler" npm run --silent check:miniprogram

sanitize: setup
	@tools/stage "sanitize" cmake --workflow --preset sanitize

lint: setup-lint
	@tools/lint

clean:
	rm -rf build
