package org.aliquot.hostile;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.people.Caller;
import org.aliquot.web.Visit;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Every page and every form of the product, with the names of what a form sends, as its controllers declare them. */
final class PageOperations {

    /** Records that the server fills, not the request. */
    private static final Set<Class<?>> OF_THE_SERVER = Set.of(Visit.class, Caller.class);

    private PageOperations() {}

    static List<Operation> all() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        List<Operation> operations = new ArrayList<>();
        for (var found : scan.findCandidateComponents("org.aliquot.web")) {
            operations.addAll(of(Class.forName(Objects.requireNonNull(found.getBeanClassName()))));
        }
        return operations;
    }

    private static List<Operation> of(Class<?> controller) {
        RequestMapping of = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        List<String> prefixes = of == null || of.path().length == 0 ? List.of("") : List.of(of.path());
        return Stream.of(controller.getDeclaredMethods())
                .flatMap(method -> prefixes.stream().flatMap(prefix -> of(prefix, method)))
                .toList();
    }

    private static Stream<Operation> of(String prefix, Method method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null) {
            return Stream.empty();
        }
        List<String> paths = mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
        List<String> names = Stream.of(method.getParameters())
                .flatMap(PageOperations::names)
                .distinct()
                .toList();
        boolean file = Stream.of(method.getParameterTypes()).anyMatch(MultipartFile.class::equals);
        return Stream.of(mapping.method())
                .flatMap(verb -> paths.stream().map(path -> operation(verb, prefix + path, names, file)));
    }

    private static Operation operation(RequestMethod verb, String path, List<String> names, boolean file) {
        String type = verb == RequestMethod.GET ? "" : file ? "multipart/form-data" : Operation.FORM;
        return new Operation(verb.name(), path.isEmpty() ? "/" : path, names, type, null);
    }

    private static Stream<String> names(Parameter parameter) {
        RequestParam asked = parameter.getAnnotation(RequestParam.class);
        if (Map.class.isAssignableFrom(parameter.getType())) {
            return Operation.ANY_NAMES.stream();
        }
        if (asked != null) {
            return Stream.of(asked.name().isEmpty() ? parameter.getName() : asked.name());
        }
        boolean sent = parameter.getType().isRecord() && !OF_THE_SERVER.contains(parameter.getType());
        if (parameter.isAnnotationPresent(PathVariable.class) || !sent) {
            return Stream.empty();
        }
        return Stream.of(parameter.getType().getRecordComponents()).map(RecordComponent::getName);
    }
}
