package org.aliquot.chart;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import com.marcnuri.helm.jni.NativeLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The chart of {@code infra/helm}, rendered by Helm itself, which comes as a library. */
public final class Chart {

    public static final Path FOLDER = Path.of("..", "infra", "helm", "aliquot");

    private static final boolean HELM = isThere();

    private Chart() {}

    /** What Kubernetes would be given, as one of the examples beside the chart has it. */
    public static List<JsonNode> manifests(String example) {
        String rendered = rendering(example).call();
        return StreamSupport.stream(yaml().loadAll(rendered).spliterator(), false)
                .map(Chart::tree)
                .toList();
    }

    public static JsonNode deployment(String example) {
        return one(manifests(example), "Deployment");
    }

    static JsonNode one(List<JsonNode> manifests, String kind) {
        return manifests.stream()
                .filter(manifest -> manifest.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind));
    }

    static TemplateCommand rendering(String example) {
        return rendering().withValuesFile(example(example));
    }

    /** For the oldest Kubernetes that it names. */
    static TemplateCommand rendering() {
        needsHelm();
        String oldest = read(FOLDER.resolve("Chart.yaml")).path("kubeVersion").asString();
        return new Helm(FOLDER).template().withName("school").withKubeVersion(oldest.replaceAll("[>=]|-0", ""));
    }

    /** Without a machine for which the library has Helm, what needs it is skipped. */
    static void needsHelm() {
        assumeTrue(HELM, "there is no Helm for this machine");
    }

    static Path example(String name) {
        return FOLDER.resolveSibling(name + ".yaml");
    }

    /** The chart's own values, with those of an example in their place. */
    static JsonNode valuesWith(String example) {
        return laidOver((ObjectNode) read(FOLDER.resolve("values.yaml")), read(example(example)));
    }

    private static ObjectNode laidOver(ObjectNode below, JsonNode above) {
        above.properties()
                .forEach(one -> below.set(
                        one.getKey(),
                        below.get(one.getKey()) instanceof ObjectNode inner
                                        && one.getValue().isObject()
                                ? laidOver(inner, one.getValue())
                                : one.getValue()));
        return below;
    }

    public static JsonNode read(Path file) {
        try {
            return tree(yaml().load(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode tree(Object read) {
        return JsonMapper.shared().valueToTree(read);
    }

    private static Yaml yaml() {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(strict));
    }

    /** The library would look for its missing part on the network. */
    private static boolean isThere() {
        try {
            return ServiceLoader.load(NativeLibrary.class).findFirst().isPresent()
                    && !Helm.version().call().isEmpty();
        } catch (IllegalStateException | ServiceConfigurationError | LinkageError none) {
            return false;
        }
    }
}
