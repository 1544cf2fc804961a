package org.aliquot.blueprint;

import jakarta.persistence.AttributeConverter;
import org.aliquot.stored.StoredJson;
import org.jspecify.annotations.Nullable;

/** A whole admission in a column of JSON. */
class AdmissionColumn implements AttributeConverter<Admission, String> {

    private static final StoredJson<Admission> ADMISSION = StoredJson.of(Admission.class);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Admission admission) {
        return admission == null ? null : ADMISSION.write(admission);
    }

    @Override
    public @Nullable Admission convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : ADMISSION.read(json);
    }
}
