//! Words of the invented directories, in French, Arabic and English, the commonest first.
//! Lists of different languages need not correspond: nobody reads these texts, they are only as long as real ones.

/// The languages of the directories, their source language first.
pub const LANGUAGES: [&str; 3] = ["fr", "ar", "en"];

/// Codes of the themes, which are also their pictograms.
pub const THEMES: [&str; 12] = [
    "orientation",
    "papers",
    "health",
    "mental-health",
    "housing",
    "food",
    "legal",
    "education",
    "language-classes",
    "work",
    "family",
    "culture",
];

/// Languages that people speak in the services.
pub const SPOKEN: [&str; 12] = ["fr", "ar", "en", "wo", "bm", "ff", "ln", "es", "pt", "so", "ti", "fa"];

const FRENCH: &str = "accueil de la et pour les des personnes avec une un aide service sans sur au rendez-vous dans vous ou vos \
    centre gratuit enfants femmes demande droits carte séjour école santé logement travail cours français médecin \
    accompagnement association permanence matin lundi mardi mercredi jeudi vendredi après-midi juridique asile dossier \
    documents préfecture mairie consultation soins repas colis douche hébergement urgence écoute famille jeunes \
    adultes mineurs isolés inscription formation emploi atelier bibliothèque transport bus guichet interprète \
    médiatrice conseiller avocate sociale sociaux prestations allocation impôts banque assurance maladie hôpital \
    grossesse vaccination dentiste psychologue violences victimes protection refuge nuit jour distribution vêtements \
    vestiaire cuisine quartier maison bureau étage porte téléphone appeler venir apporter passeport acte naissance \
    mariage justificatif domicile photo copie original traduction certifiée gratuitement ouvert fermé vacances été \
    groupe individuel information orientation première visite suivi renouvellement délai recours tribunal police \
    déclaration attestation contrat salaire patron syndicat retraite crèche collège lycée université bourse diplôme";

const ENGLISH: &str = "the and of for to a in with you your or help people service free at on support centre families women children \
    appointment rights residence permit school health housing work classes english doctor advice association morning \
    monday tuesday wednesday thursday friday afternoon legal asylum file documents office town hall consultation care \
    meals parcels shower shelter emergency listening young adults minors alone registration training jobs workshop \
    library transport bus desk interpreter mediator adviser lawyer social worker benefits allowance taxes bank \
    insurance hospital pregnancy vaccination dentist psychologist violence victims protection refuge night day \
    clothes kitchen neighbourhood house floor door phone call come bring passport birth certificate marriage proof \
    address photo copy original translation certified open closed holidays summer group individual information \
    guidance first visit renewal delay appeal court police statement contract wages employer union pension nursery \
    secondary university grant diploma volunteers every week anyone welcome whatever status language spoken here";

const ARABIC: &str = "في من على إلى أو مع كل مركز خدمة مساعدة مجانا الأشخاص النساء الأطفال العائلات استقبال موعد حقوق إقامة بطاقة مدرسة \
    صحة سكن عمل دروس لغة طبيب مرافقة جمعية صباحا الاثنين الثلاثاء الأربعاء الخميس الجمعة بعد الظهر قانونية لجوء \
    ملف وثائق بلدية استشارة علاج وجبات طرود إيواء استعجال إصغاء شباب كبار قاصرون تسجيل تكوين تشغيل ورشة مكتبة نقل \
    حافلة شباك مترجم وسيطة مستشار محامية اجتماعية منحة ضرائب بنك تأمين مستشفى حمل تلقيح أسنان نفسية عنف ضحايا \
    حماية ليلا نهارا ملابس مطبخ حي دار مكتب طابق باب هاتف اتصل تعال أحضر جواز سفر مضمون ولادة زواج إثبات عنوان \
    صورة نسخة أصل ترجمة مفتوح مغلق عطلة صيف مجموعة فردي معلومات توجيه زيارة أولى متابعة تجديد أجل طعن محكمة شرطة \
    تصريح شهادة عقد أجر مشغل نقابة تقاعد حضانة معهد جامعة متطوعون أسبوع مرحبا";

/// The words of a language.
pub fn of(language: &str) -> Vec<&'static str> {
    match language {
        "fr" => FRENCH,
        "ar" => ARABIC,
        _ => ENGLISH,
    }
    .split_whitespace()
    .collect()
}
