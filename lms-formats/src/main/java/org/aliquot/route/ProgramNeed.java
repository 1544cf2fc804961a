package org.aliquot.route;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A program that somebody finished.
 *
 * @param fields one of these; any where empty
 * @param accreditedBy one of these; anybody or nobody where empty
 * @param withinYears how long ago at most; null where that does not matter
 * @param classHours 0 where they are not counted
 * @param clinicalHours 0 where they are not counted
 */
@JsonTypeName("program")
public record ProgramNeed(
        List<Field> fields,
        List<Accreditor> accreditedBy,
        @Nullable Integer withinYears,
        int classHours,
        int clinicalHours)
        implements Condition {

    public ProgramNeed {
        fields = List.copyOf(fields);
        accreditedBy = List.copyOf(accreditedBy);
    }

    @Override
    public boolean isMetBy(Background said) {
        Background.Program program = said.program();
        return program != null
                && (fields.isEmpty() || fields.contains(program.field()))
                && (accreditedBy.isEmpty()
                        || program.accreditor() != null && accreditedBy.contains(program.accreditor()))
                && (withinYears == null || program.yearsAgo() != null && program.yearsAgo() <= withinYears)
                && program.classHours() >= classHours
                && program.clinicalHours() >= clinicalHours;
    }

    @Override
    public String words() {
        String accredited = accreditedBy.isEmpty()
                ? "a "
                : "a " + accreditedBy.stream().map(Accreditor::name).collect(Collectors.joining(" or "))
                        + "-accredited ";
        String kind =
                fields.isEmpty() ? "program" : fields.stream().map(Field::words).collect(Collectors.joining(" or "));
        return accredited
                + kind
                + (classHours == 0 ? "" : " with " + classHours + " class hours")
                + (clinicalHours == 0 ? "" : (classHours == 0 ? " with " : " and ") + clinicalHours + " clinical hours")
                + (withinYears == null ? "" : ", finished within the last " + withinYears + " years");
    }
}
