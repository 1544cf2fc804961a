package org.aliquot.enrollment;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For how long each course is open. A change holds for those who enroll from then on. */
@Service
public class AccessPolicies {

    private final AccessPolicyTable table;
    private final EntityManager policies;
    private final AuditLog audit;

    AccessPolicies(AccessPolicyTable table, EntityManager policies, AuditLog audit) {
        this.table = table;
        this.policies = policies;
        this.audit = audit;
    }

    /** What holds for a course; one that nobody has set a policy for is open without end. */
    @Transactional(readOnly = true)
    public AccessPolicy of(String course) {
        return table.find(course).orElse(AccessPolicy.UNSET);
    }

    /** Slugs of the published courses that anybody may read. */
    @Transactional(readOnly = true)
    public Set<String> openToAll() {
        return table.openToAll();
    }

    /** Puts {@code wanted} in the place of the policy whose version it carries. */
    @Transactional
    public PolicyChange change(String course, AccessPolicy wanted, AccountId by) {
        UUID id = table.hold(course).orElse(null);
        if (id == null) {
            return new PolicyChange.UnknownCourse();
        }
        Optional<AccessPolicyEntity> standing = Optional.ofNullable(policies.find(AccessPolicyEntity.class, id));
        if (standing.map(AccessPolicyEntity::version).orElse(0) != wanted.version()) {
            return new PolicyChange.Stale(
                    of(course),
                    standing.map(policy -> policy.changedBy().value()).orElse(null),
                    standing.map(AccessPolicyEntity::changedAt).orElse(null));
        }
        standing.orElseGet(() -> unset(id, of(course), by)).become(wanted, by);
        policies.flush();
        audit.record(new AuditEntry(by, "access.changed", "course", course, details(wanted)));
        return new PolicyChange.Changed(of(course));
    }

    /** Versions begin with 0 before the first policy is set. */
    private AccessPolicyEntity unset(UUID course, AccessPolicy standing, AccountId by) {
        AccessPolicyEntity unset = new AccessPolicyEntity(course, standing, by);
        policies.persist(unset);
        return unset;
    }

    private static Map<String, String> details(AccessPolicy policy) {
        return Map.of(
                "public", "" + policy.openToAll(),
                "selfEnrollment", "" + policy.selfEnrollment(),
                "accessDays", policy.accessDays() == null ? "no end" : "" + policy.accessDays(),
                "extensions", policy.extensions() + " of " + policy.extensionDays() + " days",
                "mostDays", policy.mostDays() == null ? "no cap" : "" + policy.mostDays(),
                "pauseDays", "" + policy.pauseDays(),
                "instructorsExtend", "" + policy.instructorsExtend());
    }
}
