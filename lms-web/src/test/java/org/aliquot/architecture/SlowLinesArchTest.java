package org.aliquot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bytes that people send or fetch never meet a transaction: their lines may be slow. */
class SlowLinesArchTest {

    @Test
    void noTransactionTakesAStream() {
        List<String> offenders = Product.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(SlowLinesArchTest::opensTransaction)
                .filter(method -> method.getRawParameterTypes().stream().anyMatch(SlowLinesArchTest::streams))
                .map(JavaMethod::getFullName)
                .toList();

        assertThat(offenders).isEmpty();
    }

    private static boolean opensTransaction(JavaMethod method) {
        Optional<Transactional> own = method.tryGetAnnotationOfType(Transactional.class);
        return own.or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
                .filter(rule -> rule.propagation() != Propagation.NEVER)
                .isPresent();
    }

    private static boolean streams(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getFields().stream().map(field -> field.getRawType()))
                .anyMatch(held -> held.isAssignableTo(InputStream.class) || held.isAssignableTo(OutputStream.class));
    }
}
