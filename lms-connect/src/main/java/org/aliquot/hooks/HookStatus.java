package org.aliquot.hooks;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** Whether a hook is told anything, and why not. */
public enum HookStatus implements Word {
    ACTIVE,
    /** By an administrator. */
    PAUSED,
    /** The other side answered that it is gone for good. */
    GONE,
    /** Nothing arrived for three days. */
    FAILING;

    @Converter(autoApply = true)
    static class Column extends WordColumn<HookStatus> {
        Column() {
            super(HookStatus.class);
        }
    }
}
