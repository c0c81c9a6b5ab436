package dev.parley.systemtests.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.springframework.web.reactive.handler.AbstractUrlHandlerMapping;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** What the handler mappings of a running program answer. */
final class Mappings {

    private static final Pattern ROUTE = Pattern.compile("\\(((?!HEAD)[A-Z]+) && (/[^\\s)]*)\\)");

    private Mappings() {
    }

    /** A method and a path pattern. */
    record Mapping(String method, String pattern) implements Comparable<Mapping> {

        /** A path that the pattern matches. */
        String path() {
            return pattern.replaceAll("\\{folder:(\\w+)}", "$1")
                .replaceAll("\\{\\*\\w+}", "x")
                .replaceAll("\\{\\w+:\\\\d.*?}", "1")
                .replaceAll("\\{[^}]*}", "x")
                .replace("\\", "")
                .replace("/**", "/x")
                .replace("*", "x");
        }

        @Override
        public int compareTo(Mapping other) {
            int byPath = pattern.compareTo(other.pattern);
            return byPath != 0 ? byPath : method.compareTo(other.method);
        }

    }

    static Set<Mapping> of(ApplicationContext program) {
        Set<Mapping> all = new TreeSet<>();
        program.getBeansOfType(HandlerMapping.class).values().forEach(mapping -> {
            switch (mapping) {
                case RequestMappingInfoHandlerMapping methods ->
                    methods.getHandlerMethods().keySet().forEach(info -> add(all, info));
                case RouterFunctionMapping routes -> add(all, routes.getRouterFunction());
                case AbstractUrlHandlerMapping files -> files.getHandlerMap()
                    .keySet()
                    .forEach(pattern -> all.add(new Mapping("GET", pattern.getPatternString())));
                default -> throw new IllegalStateException("a kind of mapping that nobody looks at: " + mapping);
            }
        });
        return all;
    }

    private static void add(Set<Mapping> all, RequestMappingInfo info) {
        Set<RequestMethod> declared = info.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = declared.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : declared;
        for (PathPattern pattern : info.getPatternsCondition().getPatterns()) {
            methods.forEach(method -> all.add(new Mapping(method.name(), pattern.getPatternString())));
        }
    }

    /**
     * Routes tell what they answer by their text alone, as {@code (GET && /audit)}.
     * Whoever may ask for something may ask for its headers.
     */
    private static void add(Set<Mapping> all, @Nullable RouterFunction<?> routes) {
        ROUTE.matcher(String.valueOf(routes))
            .results()
            .forEach(route -> all.add(new Mapping(route.group(1), route.group(2))));
    }

}
