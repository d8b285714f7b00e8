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

FROM runtime AS portal
COPY --from=build /vitrine/portal/target/portal.jar /vitrine/
ENV VITRINE_CATALOG=/data/catalogue
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "/vitrine/portal.jar"]
