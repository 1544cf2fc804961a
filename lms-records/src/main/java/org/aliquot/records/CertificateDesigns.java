package org.aliquot.records;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the certificates of each course look. Those that are issued already stay as they are. */
@Service
public class CertificateDesigns {

    private final EntityManager designs;
    private final DesignedCourses courses;
    private final AuditLog audit;

    CertificateDesigns(EntityManager designs, DesignedCourses courses, AuditLog audit) {
        this.designs = designs;
        this.courses = courses;
        this.audit = audit;
    }

    /** All courses by title, and whether their certificates come by themselves. */
    @Transactional(readOnly = true)
    public List<DesignedCourse> all() {
        return courses.all();
    }

    /** Empty when there is no such course. */
    @Transactional(readOnly = true)
    public Optional<CertificateDesign> of(String course) {
        return courses.find(course)
                .map(id -> standing(id).map(CertificateDesignEntity::design).orElse(CertificateDesign.UNSET));
    }

    /** Puts {@code wanted} in the place of the design whose version it carries. */
    @Transactional
    public DesignChange change(String course, CertificateDesign wanted, AccountId by) {
        UUID id = courses.hold(course).orElse(null);
        if (id == null) {
            return new DesignChange.UnknownCourse();
        }
        Optional<CertificateDesignEntity> standing = standing(id);
        if (standing.map(CertificateDesignEntity::version).orElse(0) != wanted.version()) {
            return new DesignChange.Stale(
                    standing.map(CertificateDesignEntity::design).orElse(CertificateDesign.UNSET));
        }
        CertificateDesignEntity design = standing.orElseGet(() -> unset(id, by));
        design.become(wanted, by);
        designs.flush();
        audit.record(new AuditEntry(
                by, "certificate-design.changed", "course", course, Map.of("automatic", "" + wanted.automatic())));
        return new DesignChange.Changed(design.design());
    }

    /** Versions begin with 0 before anything is set. */
    private CertificateDesignEntity unset(UUID course, AccountId by) {
        CertificateDesignEntity unset = new CertificateDesignEntity(course, by);
        designs.persist(unset);
        return unset;
    }

    private Optional<CertificateDesignEntity> standing(UUID course) {
        return Optional.ofNullable(designs.find(CertificateDesignEntity.class, course));
    }
}
