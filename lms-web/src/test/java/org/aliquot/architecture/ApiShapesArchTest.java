package org.aliquot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programs read and write is shaped in the API alone: a change inside another module changes no JSON. */
class ApiShapesArchTest {

    private static final String API = "org.aliquot.api";

    private final Set<Class<?>> seen = new LinkedHashSet<>();
    private final Set<String> strangers = new TreeSet<>();

    /** An enum is the list of its words, which {@code docs/api/v1.json} pins; whatever else is of another module is not. */
    @Test
    void everyShapeOfTheApiIsItsOwn() {
        controllers().forEach(this::look);
        assertThat(seen).hasSizeGreaterThan(100);
        assertThat(strangers).isEmpty();
    }

    private static Stream<Class<?>> controllers() {
        return Product.CLASSES.stream()
                .filter(type -> type.getPackageName().equals(API))
                .filter(type -> type.isAnnotatedWith(RestController.class))
                .map(JavaClass::reflect);
    }

    private void look(Class<?> controller) {
        for (Method method : controller.getDeclaredMethods()) {
            if (AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class)) {
                look(method.getGenericReturnType(), controller.getSimpleName());
                Stream.of(method.getParameters())
                        .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                        .map(Parameter::getParameterizedType)
                        .forEach(type -> look(type, controller.getSimpleName()));
            }
        }
    }

    private void look(Type type, String path) {
        switch (type) {
            case ParameterizedType generic -> {
                look(generic.getRawType(), path);
                for (Type argument : generic.getActualTypeArguments()) {
                    look(argument, path);
                }
            }
            case WildcardType wildcard -> look(wildcard.getUpperBounds()[0], path);
            case Class<?> shape when shape.isArray() -> look(shape.getComponentType(), path);
            case Class<?> shape -> shape(shape, path);
            default -> {} // a type variable stands for what its argument is
        }
    }

    private void shape(Class<?> shape, String path) {
        if (!shape.getName().startsWith("org.aliquot.") || shape.isEnum() || !seen.add(shape)) {
            return;
        }
        if (!shape.getPackageName().startsWith(API)) {
            strangers.add(shape.getName() + " by " + path);
        }
        String here = path + "." + shape.getSimpleName();
        if (shape.isSealed()) {
            Stream.of(shape.getPermittedSubclasses()).forEach(kind -> look(kind, here));
        }
        if (shape.isRecord()) {
            Stream.of(shape.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(component -> look(component, here));
        }
    }
}
