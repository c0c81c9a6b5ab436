package dev.parley.webapi.body;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What the annotations of a record ask of what a caller sends in it, a body or parameters
 * (Jakarta Validation). The OpenAPI document says the same, by the same annotations.
 */
public final class Constraints {

    private static final Validator VALIDATOR = validator();

    private Constraints() {
    }

    private static Validator validator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class).validatedBy(LengthCheck.class).includeExistingValidators(true);
        return configuration.addMapping(mapping)
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();
    }

    /** Those that the record does not keep. */
    public static <T> Set<ConstraintViolation<T>> broken(T record) {
        return VALIDATOR.validate(record);
    }

}
