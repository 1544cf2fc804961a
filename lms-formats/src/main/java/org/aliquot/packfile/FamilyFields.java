package org.aliquot.packfile;

import java.util.List;
import org.aliquot.question.FamilyContent;
import org.aliquot.question.FamilyContent.ParameterContent;
import org.aliquot.question.FamilyContent.ValueContent;
import org.jspecify.annotations.Nullable;

/** Reads and writes the numbers behind a question that is a family. */
final class FamilyFields {

    private FamilyFields() {}

    static @Nullable FamilyContent family(Fields item) {
        return item.map("family").map(FamilyFields::read).orElse(null);
    }

    private static FamilyContent read(Fields fields) {
        FamilyContent family = new FamilyContent(
                fields.map("parameters").map(FamilyFields::parameters).orElse(List.of()),
                fields.map("values").map(FamilyFields::values).orElse(List.of()),
                fields.scalars("constraints"),
                fields.integerOrNull("shown", 2, 10));
        fields.done();
        return family;
    }

    private static List<ParameterContent> parameters(Fields fields) {
        List<ParameterContent> parameters = fields.names().stream()
                .flatMap(name -> fields.map(name).map(written -> parameter(name, written)).stream())
                .toList();
        fields.done();
        return parameters;
    }

    private static ParameterContent parameter(String name, Fields fields) {
        ParameterContent parameter = fields.has("choices")
                ? new ParameterContent(name, null, null, null, fields.scalars("choices"))
                : new ParameterContent(
                        name, fields.scalar("from"), fields.scalar("to"), fields.scalar("step"), List.of());
        fields.done();
        return parameter;
    }

    private static List<ValueContent> values(Fields fields) {
        List<ValueContent> values = fields.names().stream()
                .flatMap(name -> fields.map(name).map(written -> value(name, written)).stream())
                .toList();
        fields.done();
        return values;
    }

    private static ValueContent value(String name, Fields fields) {
        ValueContent value = new ValueContent(
                name,
                fields.text("formula"),
                fields.scalarOrNull("round"),
                fields.scalarOrNull("min"),
                fields.scalarOrNull("max"));
        fields.done();
        return value;
    }

    static Entry write(FamilyContent family) {
        Entry parameters = new Entry();
        for (ParameterContent parameter : family.parameters()) {
            parameters.put(
                    parameter.name(),
                    new Entry()
                            .some("from", parameter.from())
                            .some("to", parameter.to())
                            .some("step", parameter.step())
                            .any("choices", parameter.choices())
                            .fields());
        }
        Entry values = new Entry();
        for (ValueContent value : family.values()) {
            values.put(
                    value.name(),
                    new Entry()
                            .put("formula", value.formula())
                            .some("round", value.round())
                            .some("min", value.min())
                            .some("max", value.max())
                            .fields());
        }
        return new Entry()
                .put("parameters", parameters.fields())
                .put("values", values.fields())
                .any("constraints", family.constraints())
                .some("shown", family.shown());
    }
}
