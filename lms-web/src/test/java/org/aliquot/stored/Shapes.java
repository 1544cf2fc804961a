package org.aliquot.stored;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aliquot.architecture.Product;
import org.aliquot.jobs.JobKind;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;

/** All types that the product stores as JSON, found by its codecs. */
final class Shapes {

    private final ObjectMapper mapper;
    private final SortedSet<Class<?>> records = new TreeSet<>(Comparator.comparing(Class::getName));
    private final SortedSet<Class<?>> others = new TreeSet<>(Comparator.comparing(Class::getName));

    private Shapes(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    static Shapes of(ObjectMapper mapper) {
        Shapes shapes = new Shapes(mapper);
        for (JavaClass owner : Product.CLASSES) {
            owner.getFields().stream()
                    .filter(field -> !owner.isEquivalentTo(JobKind.class))
                    .forEach(shapes::add);
        }
        return shapes;
    }

    SortedSet<Class<?>> records() {
        return records;
    }

    /** What is neither a record nor one of Java's own values. */
    SortedSet<Class<?>> others() {
        return others;
    }

    /** Names of its components, and of those of parts that are written as if they were its own. */
    static SortedSet<String> components(Class<?> type) {
        SortedSet<String> names = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                names.addAll(components(component.getType()));
            } else {
                names.add(component.getName());
            }
        }
        return names;
    }

    /** Those names, and the earlier ones by which a component is still read. */
    static SortedSet<String> read(Class<?> type) {
        SortedSet<String> names = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonAlias earlier = component.getAccessor().getAnnotation(JsonAlias.class);
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                names.addAll(read(component.getType()));
            } else {
                names.add(component.getName());
            }
            names.addAll(earlier == null ? List.of() : List.of(earlier.value()));
        }
        return names;
    }

    /** The fields that JSON of it may have. */
    SortedSet<String> written(Class<?> type) {
        SortedSet<String> names = new TreeSet<>();
        mapper.acceptJsonFormatVisitor(type, new JsonFormatVisitorWrapper.Base() {
            @Override
            public JsonObjectFormatVisitor expectObjectFormat(JavaType object) {
                return new JsonObjectFormatVisitor.Base(getContext()) {
                    @Override
                    public void property(BeanProperty property) {
                        names.add(property.getName());
                    }

                    @Override
                    public void optionalProperty(BeanProperty property) {
                        names.add(property.getName());
                    }
                };
            }
        });
        return names;
    }

    private void add(JavaField field) {
        if (!field.getModifiers().contains(JavaModifier.STATIC)) {
            return; // one that somebody was given
        }
        if (field.getRawType().isEquivalentTo(StoredJson.class)) {
            walk(((StoredJson<?>) value(field)).type());
        } else if (field.getRawType().isEquivalentTo(JobKind.class)) {
            JobKind<?, ?> kind = (JobKind<?, ?>) value(field);
            walk(kind.request().type());
            walk(kind.result().type());
        }
    }

    private static Object value(JavaField field) {
        try {
            Field found = field.reflect();
            found.setAccessible(true);
            return found.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError("A codec is a constant: " + field, e);
        }
    }

    private void walk(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (type.isContainerType()) {
            walk(type.getContentType());
        } else if (raw.isSealed()) {
            Arrays.stream(raw.getPermittedSubclasses()).forEach(each -> walk(mapper.constructType(each)));
        } else if (!raw.isRecord()) {
            if (!raw.isEnum() && !raw.isPrimitive() && !raw.getName().startsWith("java.")) {
                others.add(raw);
            }
        } else if (records.add(raw)) {
            for (RecordComponent component : raw.getRecordComponents()) {
                walk(mapper.constructType(component.getGenericType()));
            }
        }
    }
}
