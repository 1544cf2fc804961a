package org.aliquot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A statement crosses a wall like a call: into modules that are declared, and nothing is declared for neither. */
class TablesArchTest {

    /** Tables first, functions second, in both. */
    private static final Pattern MADE = Pattern.compile(
            "(?m)^(?:create (?:or replace )?(?:unlogged )?(?:table|view)|alter table \\w+ rename to) (\\w+)"
                    + "|^(?:create (?:or replace )?function|alter function \\w+ rename to) (\\w+)");

    private static final Pattern NAMED =
            Pattern.compile("\\b(?:from|join|into|update|using|table) (\\w+)|\\b([a-z]+_[a-z_]+)\\(");
    /** A constant of another module leaves no trace in what is compiled. */
    private static final Pattern IMPORTED = Pattern.compile("\\borg\\.aliquot\\.([a-z]+)");

    private static final Pattern DECLARED = Pattern.compile("allowedDependencies\\s*=\\s*\\{([^}]*)}");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?:/\\*\\*|\\*|//).*$");

    /** Made by the statistics before other features had lanes of their own, and by a folder that is no module. */
    private static final Map<String, String> MOVED = Map.of("job", "jobs", "event_publication", "outbox");

    /** {@code named}: what its statements name, with the module whose it is. */
    private record Module(String name, Set<String> declared, Set<String> called, Map<String, String> named) {

        Stream<String> undeclared() {
            return named.entrySet().stream()
                    .filter(table -> !declared.contains(table.getValue()))
                    .map(table -> name + " names " + table.getKey() + " of " + table.getValue());
        }

        Stream<String> unused() {
            return declared.stream()
                    .filter(module -> !called.contains(module) && !named.containsValue(module))
                    .map(module -> name + " declares " + module);
        }
    }

    @Test
    void statementsNameOnlyTablesOfDeclaredModules() throws IOException {
        assertThat(modules().stream().flatMap(Module::undeclared)).isEmpty();
    }

    @Test
    void whatIsDeclaredIsUsed() throws IOException {
        assertThat(modules().stream().flatMap(Module::unused)).isEmpty();
    }

    private static List<Module> modules() throws IOException {
        Map<String, String> owners = owners();
        List<Module> modules = new ArrayList<>();
        for (Path info : files("src/main/java/org/aliquot", "package-info.java")) {
            Matcher declared = DECLARED.matcher(Files.readString(info));
            if (declared.find()) {
                modules.add(module(info.getParent(), all(Pattern.compile("\"(\\w+)"), declared.group(1)), owners));
            }
        }
        assertThat(modules).hasSizeGreaterThan(30);
        return modules;
    }

    private static Module module(Path folder, Set<String> declared, Map<String, String> owners) throws IOException {
        String name = folder.getFileName().toString();
        Set<String> called = called(name);
        Map<String, String> named = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(
                            file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .toList()) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                called.addAll(all(IMPORTED, code));
                all(NAMED, code).stream()
                        .filter(owners::containsKey)
                        .forEach(table -> named.put(table, owners.get(table)));
            }
        }
        named.values().removeIf(name::equals);
        return new Module(name, declared, called, named);
    }

    private static Set<String> called(String module) {
        return Product.CLASSES.stream()
                .filter(one -> module.equals(moduleOf(one)))
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(dependency -> moduleOf(dependency.getTargetClass()))
                .collect(Collectors.toSet());
    }

    /** Empty for classes that are not the product's. */
    private static String moduleOf(JavaClass one) {
        String[] words = one.getPackageName().split("\\.");
        return words.length > 2 && words[1].equals("aliquot") ? words[2] : "";
    }

    /** Modules by what their migrations made. */
    private static Map<String, String> owners() throws IOException {
        Map<String, String> owners = new HashMap<>();
        for (Path script : files("src/main/resources/db/migration", ".sql")) {
            String module = script.getParent().getFileName().toString();
            all(MADE, Files.readString(script)).forEach(made -> owners.putIfAbsent(made, module));
        }
        owners.putAll(MOVED);
        return owners;
    }

    private static List<Path> files(String below, String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path folder : modules.map(module -> module.resolve(below))
                    .filter(Files::exists)
                    .toList()) {
                try (Stream<Path> files = Files.walk(folder, 2)) {
                    files.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(Path::getFileName));
        return found;
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new HashSet<>();
        pattern.matcher(text).results().map(TablesArchTest::group).forEach(found::add);
        return found;
    }

    private static String group(MatchResult match) {
        return match.groupCount() > 1 && match.group(1) == null ? match.group(2) + "()" : match.group(1);
    }
}
