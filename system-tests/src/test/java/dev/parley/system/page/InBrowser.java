package dev.parley.system.page;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests windows onto one running Parley, closed after each; skips them where there
 * is no Chromium.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver {

    private static final Namespace OURS = Namespace.create(InBrowser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.path().isPresent() ? ConditionEvaluationResult.enabled("there is a Chromium")
                : ConditionEvaluationResult
                    .disabled("no Chromium on this machine; the environment's CHROMIUM may say where one is");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Site site = context.getRoot().getStore(OURS).computeIfAbsent(Site.class, _ -> Site.open(), Site.class);
        return context.getStore(OURS).computeIfAbsent(Windows.class, _ -> new Windows(site), Windows.class);
    }

}
