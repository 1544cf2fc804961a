package org.aliquot.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The file of the logo, apart from the settings: they are read every few seconds. */
@Entity
@Table(name = "school_logo")
class SchoolLogoEntity {

    @Id
    private String sha256;

    private int width;
    private int height;
    private byte[] file;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SchoolLogoEntity() {}

    SchoolLogoEntity(LogoFile drawn) {
        this.sha256 = drawn.logo().sha256();
        this.width = drawn.logo().width();
        this.height = drawn.logo().height();
        this.file = drawn.file();
    }

    byte[] file() {
        return file;
    }
}
