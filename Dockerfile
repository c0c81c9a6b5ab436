# The image of Parley; its first argument may be command-service or query-service.
FROM eclipse-temurin:25-jre
WORKDIR /parley
COPY bin/java.options standalone/target/parley.jar ./
# A first start, up to where it would listen, from which Java keeps the classes that it loaded.
RUN java @java.options -XX:AOTCacheOutput=parley.aot -Dspring.context.exit=onRefresh \
        -jar parley.jar --parley.demo=true --parley.store=sqlite:training/parley.db \
    && rm -r training
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=parley.aot", "-jar", "parley.jar"]
