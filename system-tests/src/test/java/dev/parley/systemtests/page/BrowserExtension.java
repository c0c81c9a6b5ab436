package dev.parley.systemtests.page;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts one Parley and one browser for all tests, and gives each test windows of its
 * own.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.path()
            .map(path -> ConditionEvaluationResult.enabled("with " + path))
            .orElseGet(() -> ConditionEvaluationResult
                .disabled("There is no Chromium here: install one, or name it in the environment variable CHROMIUM."));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Windows resolveParameter(ParameterContext parameter, ExtensionContext context) {
        OpenBrowser browser = context.getRoot()
            .getStore(HERE)
            .computeIfAbsent(OpenBrowser.class, _ -> OpenBrowser.open(), OpenBrowser.class);
        Windows windows = new Windows(browser);
        context.getStore(HERE).put(Windows.class, windows);
        return windows;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Windows windows = context.getStore(HERE).remove(Windows.class, Windows.class);
        if (windows != null) {
            context.getExecutionException().ifPresent(_ -> System.out.println(windows.shown()));
            windows.closeAll();
        }
    }

}
