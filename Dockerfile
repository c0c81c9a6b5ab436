# The image of a service: SERVICE is its module.
FROM eclipse-temurin:25-jre
ARG SERVICE
WORKDIR /parley
COPY bin/java.options $SERVICE/target/$SERVICE.jar ./
# A first start, up to where it would listen, from which Java keeps the classes that it loaded.
RUN mv $SERVICE.jar service.jar \
    && java @java.options -XX:AOTCacheOutput=service.aot -Dspring.context.exit=onRefresh \
        -jar service.jar --parley.demo=true --parley.store=sqlite:training/parley.db \
    && rm -r training
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=service.aot", "-jar", "service.jar"]
