# What people and CI run. `make help` prints what stands behind each target's two hashes.
PORT ?= 8080
CATALOG ?= build/demo
SIZE ?= 1M
HEAP ?= 6g
MVN = ./mvnw --batch-mode --no-transfer-progress

.DEFAULT_GOAL := help
.PHONY: help demo check check-all quick benchmark benchmark-portal pages format clean

help: ## list every target
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

demo: ## build, make the demo catalogue once, show it on http://localhost:8080 (or PORT=8081)
	@.ci/demo $(CATALOG) $(PORT)

check: ## run every test and every quality rule, then say what ran and what was skipped
	@.ci/browser
	@.ci/tests $(MVN) verify

check-all: ## the same, with every repetition and the long faults that check samples
	@.ci/browser
	@.ci/tests $(MVN) verify -Dvitrine.repetitions=all -Dtests.seconds=14400

quick: ## compile and run the tests, without the quality rules and without jars
	@.ci/tests $(MVN) test -Dquick

benchmark: ## measure the engines beside their peers on made-up ads (or SIZE=100k, PEERS=lucene,floor)
	@$(MVN) -q package -Dquick -DskipTests -pl benchmark -am
	@$(MVN) -q dependency:copy@server-for-tests -pl catalog
	@$$(.mvn/jdk)/bin/java -Xmx$(HEAP) -jar benchmark/target/benchmark.jar --size $(SIZE) $(if $(PEERS),--peers $(PEERS)) --page docs/benchmarks.md

benchmark-portal: ## measure what the portal adds to the engine: time, memory, starts, and what 200 at once meet (or SIZE=100k)
	@$(MVN) -q package -Dquick -DskipTests
	@.ci/prepare portal/target/portal.jar portal/target/prepared
	@$$(.mvn/jdk)/bin/java -Xmx$(HEAP) -cp benchmark/target/benchmark.jar -Dloader.main=eu.vitrine.benchmark.portal.PortalCommand \
		org.springframework.boot.loader.launch.PropertiesLauncher --size $(SIZE) --page docs/benchmarks.md

pages: ## measure every page in Chromium, for the table of docs/pages.md
	@.ci/browser
	@$(MVN) -q test -Dquick -pl portal -am -Dtest=PageFigures -Dsurefire.failIfNoSpecifiedTests=false

format: ## write all sources the way that check wants them
	@$(MVN) -q spotless:apply

clean: ## delete all that was built, the demo catalogue too
	@$(MVN) -q clean
	@rm -rf build
