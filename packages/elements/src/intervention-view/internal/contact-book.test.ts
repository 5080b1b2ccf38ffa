import { demoInterventions } from '@samspil/core/fixtures';
import { expect } from 'chai';
import fc from 'fast-check';
import { contactBookText, withoutPseudonyms } from './contact-book.js';

const context = (language: 'da' | 'en') => ({ language, nameOf: () => 'Ida Vejlersen' });

describe('the text for the contact book', () => {
  it('has the shared part, in words for parents', () => {
    const text = contactBookText(
      {
        id: 'i',
        title: 'Ro om morgenen',
        purpose: 'Elev-2A-04 skal komme godt ind i dagen.',
        goals: [{ id: 'g', aim: 'social', text: 'Siger godmorgen', due: '2027-04-07', state: 'active' }],
        from: '2027-01-11',
        to: '2027-04-09',
        setting: 'inClass',
        ownerId: 'ida',
        nextReviewAt: '2027-03-08',
        childVoice: { text: 'Jeg vil helst komme først.' },
        subjectRefs: ['Elev-2A-04'],
      },
      context('da'),
    );
    expect(text).to.equal(
      [
        'Indsats: Ro om morgenen',
        'Hvorfor:\nBarnet skal komme godt ind i dagen.',
        'Det arbejder vi hen imod:\n- Siger godmorgen (senest 7. apr. 2027)',
        'Hvornår: 11. jan. – 9. apr. 2027 (uge 2–14)\nHvor: i klassen/på stuen\nKontaktperson: Ida Vejlersen\nNæste gang vi taler om det: man. 8. mar. 2027',
        'Barnets egne ord:\n»Jeg vil helst komme først.«',
      ].join('\n\n'),
    );
  });

  it('holds nothing but the shared part', () => {
    const text = contactBookText(
      {
        id: 'i',
        title: 'Titel',
        level: 'interventive',
        challenges: ['hemmelig'],
        environmentChange: 'hemmelig',
        strengths: ['hemmelig'],
        practiceTranslation: 'hemmelig',
        contextRationale: { text: 'hemmelig' },
        frame: { place: 'hemmelig' },
        evidenceBasis: [{ id: 'e', kind: 'data', text: 'hemmelig' }],
      },
      context('da'),
    );
    expect(text).to.equal('Indsats: Titel');
  });

  it('names no child of the demo, in any language', () => {
    for (const { id, body } of demoInterventions) {
      for (const language of ['da', 'en'] as const) {
        const text = contactBookText(
          { id, ...body, purpose: `${body.purpose} Elev-5B-99, Elev-2A-11` },
          context(language),
        );
        for (const ref of body.subjectRefs ?? []) expect(text, id).to.not.include(ref);
        if ((body.subjectRefs ?? []).some((ref) => ref.startsWith('Elev-'))) expect(text, id).to.not.include('Elev-');
      }
    }
  });

  it('takes every pseudonym out of a text, and leaves the rest of it', () => {
    const ref = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{3,20}$/);
    fc.assert(
      fc.property(ref, ref, (mine, others) => {
        const clean = withoutPseudonyms([mine, others], '#');
        expect(clean(`Hos ${mine}, og ${others}!`)).to.equal('Hos #, og #!');
      }),
    );
    expect(withoutPseudonyms(['Elev-5B-07'], 'barnet')('Elev-5B-09 og Elevrådet i 5.B')).to.equal(
      'Barnet og Elevrådet i 5.B',
    );
    expect(withoutPseudonyms([], 'barnet')('uændret')).to.equal('uændret');
  });
});
