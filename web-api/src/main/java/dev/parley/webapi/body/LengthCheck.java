package dev.parley.webapi.body;

import dev.parley.sharedevents.Texts;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Checks the size of texts in code points, as the schema means it. */
public final class LengthCheck implements ConstraintValidator<Size, String> {

    private int least;

    private int most;

    @Override
    public void initialize(Size size) {
        least = size.min();
        most = size.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || (Texts.length(text) >= least && Texts.length(text) <= most);
    }

}
