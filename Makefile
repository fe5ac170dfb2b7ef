PYTHON ?= $(shell command -v python3.11 || command -v python3 || echo python3)
VENV_PYTHON := .venv/bin/python
PEERS := -qq --disable-pip-version-check --only-binary=:all: --require-hashes --requirement requirements-bench.lock
COMPILE := uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-annotate --no-header pyproject.toml

IN_THE_GUIDES := --scene desk-calm --scene outcomes

.PHONY: help run test ready kills faults monkey mutants bench profile screenshots pictures pages catalogue acts lock deb deb-try accessibility

help: ## what can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

run: ## set up and open the demo (without a screen: rehearse it into demo/)
	@$(PYTHON) -m setup.prepare run

test: ## set up and pass every check
	@$(PYTHON) -m setup.prepare test

ready: ## set up the tools of the checks, run nothing
	@$(PYTHON) -m setup.prepare ready

kills: ready ## kill a busy writer 2,000 times and open what it left
	@$(VENV_PYTHON) -m tests.store.kills --runs 2000

faults: ready ## every fault of disk, file and input, long: what was tried and what was lost (ARGS=--short)
	@$(VENV_PYTHON) -m tests.faults $(or $(ARGS),--long)

monkey: ready ## 10,000 random acts in the window, with what always holds
	@MONKEY_ACTS=1000 QT_QPA_PLATFORM=offscreen $(VENV_PYTHON) -m pytest -q tests/monkey

mutants: ready ## change the rules one at a time and see whether a test notices
	@$(VENV_PYTHON) -m tests.mutants $(ARGS)

bench: ready ## measure the speed against others, as ratios; installs these peers first
	@$(VENV_PYTHON) -m pip install $(PEERS) || echo "Some peers cannot be installed here."
	@$(VENV_PYTHON) -m tests.bench $(ARGS)

profile: ready ## where the time goes: start, acts, export
	@$(VENV_PYTHON) -m tests.bench.profiling

screenshots: ready ## desk and hall in every state, language and palette, into screenshots/
	@$(VENV_PYTHON) -m tests.screenshots --output screenshots
	@$(VENV_PYTHON) -m tests.hall.pictures --output screenshots

pictures: ready ## the pictures of the guides, into docs/pictures/
	@$(VENV_PYTHON) -m tests.screenshots --output docs/pictures --size 1366x768 --theme light $(IN_THE_GUIDES)
	@$(VENV_PYTHON) -m tests.hall.pictures --output docs/pictures --size 1024x768 --view calm

pages: ready ## every page of the demo's papers as a picture, into pages/
	@$(VENV_PYTHON) -m tests.pages --output pages

catalogue: ready ## collect the strings of the program into i18n/ and compile them
	@$(VENV_PYTHON) -m setup.catalogue

acts: ready ## write docs/acts.md from the code
	@mkdir -p docs
	@$(VENV_PYTHON) main.py acts > docs/acts.md.new && mv docs/acts.md.new docs/acts.md

accessibility: ready ## the demo by AT-SPI alone, as a screen reader meets it
	@$(VENV_PYTHON) -m tests.accessibility

deb: ## the Debian package, into dist/
	@$(PYTHON) -m setup.prepare package
	@$(VENV_PYTHON) -m setup.debian_package

deb-try: deb ## install the package into a clean Debian 12 and use it there (needs root)
	@$(VENV_PYTHON) -m setup.debian_try

lock: ## pin versions and hashes of all packages again (needs uv)
	@$(COMPILE) --output-file requirements.lock
	@$(COMPILE) --group dev --output-file requirements-dev.lock
	@$(COMPILE) --group dev --group bench --output-file requirements-bench.lock
	@cp requirements.lock requirements-package.lock
	@$(COMPILE) --group package --output-file requirements-package.lock
