package org.aliquot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page's address is typed once, in {@code org.aliquot.web.address}. */
class AddressBookArchTest {

    private static final Path PAGES = Path.of("src/main/java/org/aliquot/web");
    private static final Pattern TYPED = Pattern.compile("(?:Mapping|path) ?(?:\\(|=) ?\"/[^\"]*\"");

    @Test
    void pagesReadTheirAddressesInTheBook() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.filter(file -> file.toString().endsWith("Controller.java")
                            || file.toString().endsWith("Pages.java")))
                    .hasSizeGreaterThan(80)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(TYPED));
        }
    }

    @Test
    void noAddressStandsTwiceInTheBook() throws IllegalAccessException {
        List<String> addresses = new ArrayList<>();
        for (Field field : fields()) {
            if (field.get(null) instanceof String text && text.startsWith("/")) {
                addresses.add(text);
            }
        }
        assertThat(addresses).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    private static List<Field> fields() {
        return Product.CLASSES.stream()
                .filter(type -> type.getPackageName().equals("org.aliquot.web.address"))
                .flatMap(type -> Stream.of(type.reflect().getFields()))
                .toList();
    }
}
