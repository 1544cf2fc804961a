package org.aliquot.doctor;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/** What the doctor can say of a running installation at once, without waiting for other machines: its disk and its backups. */
public final class QuickLook {

    private QuickLook() {}

    public static List<Finding> at(Environment settings) {
        List<Finding> findings = new ArrayList<>(Doctor.look(new DirectoryCheck(settings)));
        findings.addAll(Doctor.look(new BackupCheck(settings)));
        findings.addAll(Doctor.look(new LogCheck(settings)));
        return findings;
    }
}
