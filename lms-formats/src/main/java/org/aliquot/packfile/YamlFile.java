package org.aliquot.packfile;

import java.io.StringReader;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML into nodes, which know their lines; nothing is ever constructed from it. */
final class YamlFile {

    private YamlFile() {}

    /** The fields at the top of a file, or empty with a finding. */
    static Optional<Fields> read(String file, String text, Findings findings) {
        Node root = compose(file, text, findings);
        if (root == null) {
            return Optional.empty();
        }
        if (!(root instanceof MappingNode mapping)) {
            findings.add(file, line(root), "expected fields (name: value)");
            return Optional.empty();
        }
        Node alias = alias(root, Collections.newSetFromMap(new IdentityHashMap<>()));
        if (alias != null) {
            findings.add(file, line(alias), "YAML anchors and aliases are not allowed");
            return Optional.empty();
        }
        return Optional.of(new Fields(file, mapping, findings));
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static @Nullable Node compose(String file, String text, Findings findings) {
        try {
            Node root = new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
            if (root == null) {
                findings.add(file, 1, "the file is empty");
            }
            return root;
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            findings.add(file, line, "this is not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            findings.add(
                    file,
                    1,
                    "this is not YAML: "
                            + String.valueOf(broken.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
        }
        return null;
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(20);
        options.setMaxAliasesForCollections(1);
        options.setAllowRecursiveKeys(false);
        options.setCodePointLimit(PackFiles.LARGEST);
        return options;
    }

    /** A node that is reached twice, which only an alias can make. */
    private static @Nullable Node alias(Node node, Set<Node> seen) {
        if (!seen.add(node)) {
            return node;
        }
        if (node instanceof SequenceNode sequence) {
            return firstAlias(sequence.getValue(), seen);
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                Node alias = firstAlias(List.of(tuple.getKeyNode(), tuple.getValueNode()), seen);
                if (alias != null) {
                    return alias;
                }
            }
        }
        return null;
    }

    private static @Nullable Node firstAlias(Iterable<Node> nodes, Set<Node> seen) {
        for (Node node : nodes) {
            Node alias = alias(node, seen);
            if (alias != null) {
                return alias;
            }
        }
        return null;
    }
}
