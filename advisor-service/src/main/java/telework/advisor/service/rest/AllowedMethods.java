package telework.advisor.service.rest;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods a path allows, as the resources declare them (RFC 9110, Allow). Thread-safe. */
@Singleton
class AllowedMethods {

    private final Map<String, Set<String>> byPath = new LinkedHashMap<>();

    AllowedMethods(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Stream.of(type.getDeclaredMethods()).forEach(this::add));
    }

    /** The methods of the resources at that path, in alphabetical order; none if there are none. */
    Set<String> at(String path) {
        Set<String> methods = new TreeSet<>();
        byPath.forEach(
                (pattern, allowed) -> {
                    if (Pattern.matches(pattern, path)) {
                        methods.addAll(allowed);
                    }
                });
        return methods;
    }

    private void add(Method method) {
        Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
                .map(annotation -> annotation.getAnnotation(HttpMethod.class).value())
                .forEach(name -> add(pattern(method), name));
    }

    private void add(String pattern, String name) {
        Set<String> methods = byPath.computeIfAbsent(pattern, key -> new TreeSet<>());
        methods.add(name);
        methods.add(HttpMethod.OPTIONS);
        if (name.equals(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
    }

    /** The whole path, with any text between slashes for a parameter. */
    private static String pattern(Method method) {
        Path below = method.getAnnotation(Path.class);
        String path =
                method.getDeclaringClass().getAnnotation(Path.class).value()
                        + "/"
                        + (below == null ? "" : below.value());
        return ("/" + path + "/?").replaceAll("/+", "/").replaceAll("\\{[^}]*}", "[^/]+");
    }
}
