package dev.parley.webapi.body;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.parley.sharedevents.JsonBuffers;
import java.time.LocalDate;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Jackson with nothing taken for something else: no unknown field, no number as text. */
final class BodyMapper {

    private static final int DEEPEST = 20;

    private BodyMapper() {
    }

    static JsonMapper strict() {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxNameLength(Limits.WORD)
            .build();
        return JsonMapper
            .builder(JsonFactory.builder().streamReadConstraints(bounds).recyclerPool(JsonBuffers.POOL).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withConfigOverride(LocalDate.class,
                    date -> date.setFormat(JsonFormat.Value.forPattern("uuuu-MM-dd").withLenient(false)))
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new SensibleDate()))
            .build();
    }

}
