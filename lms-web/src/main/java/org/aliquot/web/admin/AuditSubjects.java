package org.aliquot.web.admin;

import java.util.Map;
import java.util.UUID;
import org.aliquot.audit.AuditRecord;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.ConnectionUrls;
import org.aliquot.web.address.EnrollmentUrls;
import org.aliquot.web.address.HookUrls;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.address.RotationUrls;
import org.aliquot.web.address.RunningUrls;
import org.jspecify.annotations.Nullable;

/** What an entry of the audit log is about, where it is no person, with its page. */
final class AuditSubjects {

    private AuditSubjects() {}

    /** @param classes the names of those there are */
    static AuditPage.Named of(AuditRecord entry, Map<UUID, String> classes) {
        String id = entry.subjectId();
        UUID key = PeopleWanted.id(id);
        String course = entry.details().getOrDefault("course", "");
        return switch (entry.subjectKind()) {
            case "enrollment" ->
                new AuditPage.Named(
                        course.isEmpty() ? "An enrollment" : "Enrollment in " + course,
                        key == null ? null : EnrollmentUrls.enrollment(key));
            case "cohort" ->
                key == null
                        ? new AuditPage.Named("A class", null)
                        : new AuditPage.Named(classes.getOrDefault(key, "A class"), CohortUrls.cohort(key));
            case "attempt" -> new AuditPage.Named("An attempt", key == null ? null : RunningUrls.attempt(id));
            case "import" ->
                new AuditPage.Named("An import of people", key == null ? null : AdminUrls.peopleImport(key));
            case "bulk-act" ->
                new AuditPage.Named("Many people", key == null ? null : Address.of(AdminUrls.PEOPLE_ACT, id));
            case "item" -> new AuditPage.Named("Question " + id, key == null ? QuestionUrls.item(id) : null);
            case "fact" -> new AuditPage.Named("Fact " + id, AdminUrls.fact(id));
            case "hook" -> new AuditPage.Named("A webhook", key == null ? null : HookUrls.hook(key));
            case "connection" ->
                new AuditPage.Named("A connection", key == null ? null : ConnectionUrls.connection(key));
            case "rotation" ->
                new AuditPage.Named(
                        "A clinical rotation", key == null ? null : Address.of(RotationUrls.STAFF_ONE, key));
            case "certificate" ->
                new AuditPage.Named(
                        ("Certificate " + entry.details().getOrDefault("serial", "")).strip(),
                        key == null ? null : RecordUrls.deskOne(key));
            case "mail" -> new AuditPage.Named("A message", null);
            case "people" -> new AuditPage.Named("The list of people", AdminUrls.PEOPLE);
            default -> new AuditPage.Named(named(entry.subjectKind(), key, id), null);
        };
    }

    private static String named(String kind, @Nullable UUID key, String id) {
        String words = kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + kind.substring(1).replace('-', ' ');
        return key == null ? words + " " + id : words;
    }
}
