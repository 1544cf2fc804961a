#!/bin/sh
# Takes the pictures of the README and of the guides from the running product, in a real browser.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
mkdir -p "$home/docs/pictures"
exec "$home/lms" maven -q -f "$home/pom.xml" -pl lms-web -am verify "-Dpictures=$home/docs/pictures" \
  -Dtest=None -Dit.test=PicturesIT,StaffPicturesIT,LearnersPicturesIT,InstructorsQuestionIT,DirectorConnectsCanvasIT -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false
