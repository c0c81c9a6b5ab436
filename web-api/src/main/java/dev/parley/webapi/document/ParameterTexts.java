package dev.parley.webapi.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Says of parameters that are texts that they show something: empty ones are refused. */
final class ParameterTexts implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.getPaths()
            .values()
            .stream()
            .flatMap(path -> path.readOperations().stream())
            .map(Operation::getParameters)
            .filter(Objects::nonNull)
            .flatMap(parameters -> parameters.stream().filter(parameter -> "query".equals(parameter.getIn())))
            .map(Parameter::getSchema)
            .flatMap(schema -> Stream.of(schema, schema.getItems()).filter(Objects::nonNull))
            .forEach(AbsentValues::showSomething);
    }

}
