# Two images from one build: `indexer` fills a catalogue, `portal` shows it.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /vitrine
COPY . .
RUN ./mvnw --batch-mode --no-transfer-progress package -Dquick -DskipTests

FROM eclipse-temurin:25-jre AS runtime
# A folder that a new volume takes its owner from.
RUN useradd --system --uid 10001 vitrine && install -d -o vitrine -g vitrine /data
USER vitrine
WORKDIR /tmp

FROM runtime AS indexer
COPY --from=build /vitrine/indexer/target/indexer.jar /vitrine/
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "/vitrine/indexer.jar"]

# Unpacked, and with a cache of what a first start found out, so that every other start takes about half the time: docs/configuration.md.
FROM runtime AS portal
USER root
RUN --mount=type=bind,from=build,source=/vitrine/portal/target/portal.jar,target=/tmp/portal.jar \
    java -Djarmode=tools -jar /tmp/portal.jar extract --destination /vitrine \
    && java -XX:AOTCacheOutput=/vitrine/portal.aot -Xlog:aot=error -Dspring.context.exit=onRefresh \
        -jar /vitrine/portal.jar --vitrine.catalog=/tmp/none
USER vitrine
ENV VITRINE_CATALOG=/data/catalogue
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:AOTCache=/vitrine/portal.aot", "-jar", "/vitrine/portal.jar"]
