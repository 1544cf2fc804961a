package org.aliquot.web.factor;

import java.util.List;

/** Ten codes on the one page they are ever on. */
public record RecoveryCodesPage(List<String> codes) {

    public RecoveryCodesPage {
        codes = List.copyOf(codes);
    }

    @Override
    public String toString() {
        return "RecoveryCodesPage[]";
    }
}
