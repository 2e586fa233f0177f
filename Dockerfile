# syntax=docker/dockerfile:1

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main ./src/main
COPY cypher ./cypher
# what "mvn package" does, without the tests and without fetching what only they need
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp spring-boot:build-info resources:resources compiler:compile@default-compile \
        jar:jar@default-jar spring-boot:repackage@repackage \
    && java -Djarmode=tools -jar target/passerelle-*.jar extract --destination program --application-filename passerelle.jar

FROM eclipse-temurin:17-jre
LABEL org.opencontainers.image.title="Passerelle" \
      org.opencontainers.image.description="A graph knowledge base of cooperation networks" \
      org.opencontainers.image.licenses="GPL-3.0-or-later"
RUN groupadd --system --gid 10001 passerelle \
    && useradd --system --uid 10001 --gid passerelle --home-dir /opt/passerelle --shell /usr/sbin/nologin passerelle \
    && install -d -o passerelle -g passerelle /data
WORKDIR /opt/passerelle
# the libraries change less often than the program
COPY --from=build /build/program/lib ./lib
COPY --from=build /build/program/passerelle.jar ./
COPY seeds ./seeds
COPY LICENSE NOTICE ./
USER passerelle
VOLUME /data
EXPOSE 8080
# curl is part of the base image; the credentials are there when the server asks for them
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
    CMD curl -fsS -o /dev/null -u "${PASSERELLE_USERNAME:-passerelle}:${PASSERELLE_PASSWORD:-}" http://127.0.0.1:8080/actuator/health || exit 1
# the JVM takes JAVA_TOOL_OPTIONS from the environment
ENTRYPOINT ["java", \
    "--add-opens=java.base/java.nio=ALL-UNNAMED", \
    "--add-opens=java.base/java.io=ALL-UNNAMED", \
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", \
    "-XX:MaxRAMPercentage=60", \
    "-Dpasserelle.home=/opt/passerelle", \
    "-jar", "/opt/passerelle/passerelle.jar"]
# outside the container nothing is reached but what is published; PASSERELLE_PASSWORD is required for it
CMD ["serve", "--host", "0.0.0.0", "--data", "/data"]
