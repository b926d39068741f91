"""Texts in the scripts that notes are written in."""

SCRIPTS = {
    "latin": "People who leave the ward and want to feel sure of themselves",
    "greek": "Άνθρωποι που θέλουν να αλλάξουν δουλειά",
    "cyrillic": "Люди, которые начинают новую работу",
    "arabic": "العملاء الذين يدفعون مقابل الخدمة كل شهر",
    "hebrew": "לקוחות שמשלמים על השירות בכל חודש 123",
    "chinese": "为正在寻找新职业方向的人提供可靠的帮助和陪伴",
    "japanese": "新しい仕事を探している人々を支えるサービス",
    "korean": "새로운 일을 찾는 사람들을 돕는 서비스",
    "thai": "ลูกค้าที่ต้องการเปลี่ยนอาชีพและเริ่มต้นใหม่",
    "devanagari": "नई नौकरी की तलाश करने वाले लोगों की सहायता",
    "emoji": "Happy people 😀 with families 👩‍👩‍👧 and time ⏰",
    "mixed": "Figma ערך ABC 12 مرحبا 你好 and then some more",
    "long word": "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
    "unbroken": "x" * 300,
    "lines": "one\n\ntwo\nthree\n",
    "spaces": "  leading and trailing   ",
    "foreign hyphen": "Real‑time plug‑ins → open‑source platforms and add‑ons",
    "tab": "price\t12 a month",
}
